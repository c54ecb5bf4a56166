package org.dramatis.annotate.name;

import java.util.List;

/** The words of a sentence as one model sees them, with padding before and after. */
final class NameSentence {

  private final NameWord[] words;

  private NameSentence(NameWord[] words) {
    this.words = words;
  }

  /**
   * @param words spelt as in America
   */
  static NameSentence of(List<String> words, List<String> tags, NameModel model) {
    NameWord[] seen = new NameWord[words.size()];
    for (int i = 0; i < seen.length; i++) {
      seen[i] = NameWord.of(words.get(i), tags.get(i), model);
    }
    return new NameSentence(seen);
  }

  int length() {
    return words.length;
  }

  NameWord word(int place) {
    return place < 0 || place >= words.length ? NameWord.PADDING : words[place];
  }
}
