package org.dramatis.annotate.name;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dramatis.annotate.table.HashTable;
import org.dramatis.annotate.table.TextHash;

/**
 * The weights of one conditional random field of CoreNLP's.
 *
 * @param labels what a token may be
 * @param pairs where the weight for a label stands in the weights of a feature of two tokens, by
 *     the label of the token before and the label; -1 for a pair never seen
 * @param background the label, of those, of a token that is no name
 * @param wordShape CoreNLP's number of the way in which letters are abstracted
 * @param reach how many words to each side count
 * @param knownWords words that were written in small letters somewhere
 * @param features by hash of a feature's name, where its weights begin
 * @param weights a feature's for each label, or for each pair
 * @param clusters by hash of a word in small letters, the number of its cluster of similar words
 */
record NameModel(
    List<String> labels,
    int[][] pairs,
    int background,
    int wordShape,
    int reach,
    Set<String> knownWords,
    HashTable features,
    FloatBuffer weights,
    HashTable clusters) {

  /** The cluster of words that are in none. */
  private static final int NO_CLUSTER = 0;

  /** The weights of features of one label, for each label. */
  double[] sum(long... wanted) {
    return sum(labels.size(), wanted);
  }

  /** The weights of features of two labels, for each pair. */
  double[] sumOfPairs(long... wanted) {
    return sum(pairCount(), wanted);
  }

  private double[] sum(int length, long... wanted) {
    double[] sum = new double[length];
    for (long feature : wanted) {
      add(sum, feature);
    }
    return sum;
  }

  /** Adds the weights of a feature, if it has some, to the scores of labels or of pairs. */
  void add(double[] scores, long feature) {
    int begin = features.get(feature);
    if (begin != HashTable.ABSENT) {
      for (int i = 0; i < scores.length; i++) {
        scores[i] += weights.get(begin + i);
      }
    }
  }

  private int pairCount() {
    int count = 0;
    for (int[] row : pairs) {
      for (int pair : row) {
        count = Math.max(count, pair + 1);
      }
    }
    return count;
  }

  /**
   * @param word spelt as in America
   */
  String shape(String word) {
    return WordShapeClassifier.wordShape(word, wordShape, knownWords);
  }

  /**
   * @param word spelt as in America
   */
  String cluster(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    String shape = WordShapeClassifier.wordShape(folded, WordShapeClassifier.WORDSHAPEDIGITS);
    int cluster = clusters.get(TextHash.of(shape).value());
    return Integer.toString(cluster == HashTable.ABSENT ? NO_CLUSTER : cluster);
  }
}
