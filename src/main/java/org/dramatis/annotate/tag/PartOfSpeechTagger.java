package org.dramatis.annotate.tag;

import edu.stanford.nlp.process.Americanize;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dramatis.annotate.cache.ModelCache;

/** Finds parts of speech. Safe to share between threads. */
public final class PartOfSpeechTagger {

  /** What CoreNLP puts after the last word, and tags with the others. */
  private static final String END = ".$.";

  private final TagModel model;
  private final TagHistories histories;

  private PartOfSpeechTagger(TagModel model) {
    this.model = model;
    this.histories = new TagHistories(model);
  }

  /**
   * @param resource CoreNLP's {@code english-left3words-distsim.tagger} on the class path
   * @throws IOException if it cannot be read
   */
  public static PartOfSpeechTagger load(String resource, ModelCache cache) throws IOException {
    return new PartOfSpeechTagger(TagModelFile.load(resource, cache));
  }

  /** A part of speech for each word of a sentence, as in the Penn Treebank. */
  public List<String> tag(List<String> words) {
    List<String> spelt = new ArrayList<>(words.size() + 1);
    for (String word : words) {
      spelt.add(Americanize.americanize(word));
    }
    spelt.add(END);
    int[] best = TagSequence.best(histories, new TagScores(model, spelt), spelt.size());
    List<String> tags = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      tags.add(model.tags().get(best[i]));
    }
    return tags;
  }
}
