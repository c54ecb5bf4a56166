package org.dramatis.annotate.name;

import java.util.List;

/** The words of a sentence as one model sees them, with padding before and after. */
final class NameSentence {

  private final NameWord[] words;
  private final List<String> tags;
  private final NameWord padding;

  NameSentence(List<String> words, List<String> tags, Vocabulary vocabulary) {
    this.words = words.stream().map(vocabulary::word).toArray(NameWord[]::new);
    this.tags = tags;
    this.padding = vocabulary.padding();
  }

  int length() {
    return words.length;
  }

  NameWord word(int place) {
    return isInside(place) ? words[place] : padding;
  }

  /** Whether the word is written as a name, and its part of speech is that of one. */
  boolean isTaggedName(int place) {
    return isInside(place) && words[place].isNameCase() && tags.get(place).equals("NNP");
  }

  private boolean isInside(int place) {
    return place >= 0 && place < words.length;
  }
}
