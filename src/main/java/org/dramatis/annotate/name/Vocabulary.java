package org.dramatis.annotate.name;

import edu.stanford.nlp.process.Americanize;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The first words that one model has seen: most words of a text are among them. What a word is does
 * not depend on whether it is. Safe to share between threads.
 */
final class Vocabulary {

  /** A word takes about 1 kB; the first to come are the frequent ones. */
  private static final int MOST_WORDS = 12_000;

  private final NameModel model;
  private final NameWord padding;
  private final Map<String, NameWord> words = new ConcurrentHashMap<>();

  Vocabulary(NameModel model) {
    this.model = model;
    this.padding = NameWord.padding(model);
  }

  NameModel model() {
    return model;
  }

  NameWord padding() {
    return padding;
  }

  /**
   * @param word as it is written
   */
  NameWord word(String word) {
    NameWord known = words.get(word);
    if (known == null) {
      known = NameWord.of(Americanize.americanize(word), model);
      if (words.size() < MOST_WORDS) {
        words.put(word, known);
      }
    }
    return known;
  }
}
