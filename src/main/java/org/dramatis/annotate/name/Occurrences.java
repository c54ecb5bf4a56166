package org.dramatis.annotate.name;

import java.util.EnumSet;
import java.util.Set;
import org.dramatis.annotate.table.TextHash;

/** How a word that is written as a name comes again in its sentence. */
enum Occurrences {
  NONE("NO-OCCURRENCE-PATTERN"),
  BOTH_AFTER("XY-NEXT-OCCURRENCE-XY"),
  SECOND_AFTER("XY-NEXT-OCCURRENCE-Y"),
  BOTH_BEFORE("XY-PREV-OCCURRENCE-XY"),
  SECOND_BEFORE("XY-PREV-OCCURRENCE-Y"),
  AS_SECOND_AFTER("X-NEXT-OCCURRENCE-YX"),
  AS_FIRST_AFTER("X-NEXT-OCCURRENCE-XY"),
  ALONE_AFTER("X-NEXT-OCCURRENCE-X"),
  AS_SECOND_BEFORE("X-PREV-OCCURRENCE-YX"),
  AS_FIRST_BEFORE("X-PREV-OCCURRENCE-XY"),
  ALONE_BEFORE("X-PREV-OCCURRENCE-X");

  private static final int NEAREST = 3;
  private static final int FARTHEST = 149;

  private final long feature;

  Occurrences(String name) {
    this.feature = Suffix.PATTERN.of(TextHash.of(name));
  }

  /** The hash of the name of the feature. */
  long feature() {
    return feature;
  }

  /** What is so of the word at a place. */
  static Set<Occurrences> at(NameSentence sentence, int place) {
    NameWord before = sentence.word(place - 1);
    NameWord after = sentence.word(place + 1);
    boolean mayBeName = sentence.word(place).isNameCase() && before.hasLetter();
    if (!mayBeName || !after.isWithoutCapitals() || !after.hasLetter()) {
      return EnumSet.of(NONE);
    }
    Set<Occurrences> found = EnumSet.noneOf(Occurrences.class);
    for (int distance = NEAREST; distance <= FARTHEST; distance++) {
      if (sentence.word(place + distance).is(sentence.word(place))) {
        found.add(after(sentence, place, place + distance));
      }
      if (sentence.word(place - distance).is(sentence.word(place))) {
        found.add(before(sentence, place, place - distance));
      }
    }
    return found;
  }

  private static Occurrences after(NameSentence sentence, int place, int again) {
    if (sentence.isTaggedName(place - 1)) {
      boolean both = sentence.word(again - 1).is(sentence.word(place - 1));
      return both ? BOTH_AFTER : SECOND_AFTER;
    }
    if (sentence.isTaggedName(again - 1)) {
      return AS_SECOND_AFTER;
    }
    return sentence.isTaggedName(again + 1) ? AS_FIRST_AFTER : ALONE_AFTER;
  }

  /** The models were trained with the sides of an earlier occurrence taken for each other. */
  private static Occurrences before(NameSentence sentence, int place, int again) {
    if (sentence.isTaggedName(place - 1)) {
      boolean both = sentence.word(again - 1).is(sentence.word(place - 1));
      return both ? BOTH_BEFORE : SECOND_BEFORE;
    }
    if (sentence.isTaggedName(again + 1)) {
      return AS_SECOND_BEFORE;
    }
    return sentence.isTaggedName(again - 1) ? AS_FIRST_BEFORE : ALONE_BEFORE;
  }
}
