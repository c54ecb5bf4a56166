package org.dramatis.annotate.tag;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Locale;
import org.dramatis.annotate.table.HashTable;
import org.dramatis.annotate.table.TextHash;

/**
 * The weights of CoreNLP's tagger.
 *
 * @param tags by number
 * @param openTags of words that were never seen
 * @param words by hash of a word, where its entry begins
 * @param entries of a word: whether it is rare, its most frequent tag, the number of its tags, tags
 * @param features by {@link TagFeature#key}, the first weight times {@link #MOST_TAGS}, plus how
 *     many
 * @param weightTags the tag that a weight is for
 * @param clusters by hash of a word in small letters, the number of its cluster of similar words
 */
record TagModel(
    List<String> tags,
    int[] openTags,
    HashTable words,
    IntBuffer entries,
    HashTable features,
    ByteBuffer weightTags,
    DoubleBuffer weights,
    HashTable clusters) {

  /** A power of two above the number of tags. */
  static final int MOST_TAGS = 64;

  private static final String NO_CLUSTER = "null";

  /** Adds the weights of a feature, if it has some, to the scores of the tags. */
  void add(double[] scores, long feature) {
    int found = features.get(feature);
    if (found != HashTable.ABSENT) {
      int begin = found / MOST_TAGS;
      for (int i = begin; i < begin + found % MOST_TAGS; i++) {
        scores[weightTags.get(i)] += weights.get(i);
      }
    }
  }

  /** The tags that a word may have, by number. */
  int[] tags(TextHash word) {
    int entry = words.get(word.value());
    if (entry == HashTable.ABSENT) {
      return openTags;
    }
    int[] found = new int[entries.get(entry + 2)];
    for (int i = 0; i < found.length; i++) {
      found[i] = entries.get(entry + 3 + i);
    }
    return found;
  }

  boolean isRare(TextHash word) {
    int entry = words.get(word.value());
    return entry == HashTable.ABSENT || entries.get(entry) == 1;
  }

  /** The most frequent tag of a word; {@code 0} if it is not known. */
  String frequentTag(String word) {
    int entry = words.get(TextHash.of(word).value());
    return entry == HashTable.ABSENT ? "0" : tags.get(entries.get(entry + 1));
  }

  String cluster(String word) {
    int cluster = clusters.get(TextHash.of(word.toLowerCase(Locale.ROOT)).value());
    return cluster == HashTable.ABSENT ? NO_CLUSTER : Integer.toString(cluster);
  }

  static String shape(String word) {
    return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2);
  }

  static String unicodeShape(String word) {
    return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4);
  }
}
