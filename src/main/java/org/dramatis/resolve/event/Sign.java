package org.dramatis.resolve.event;

import org.dramatis.resolve.match.MatchScore;

/** What speaks for two occurrences being one event, or against it, and how much. */
enum Sign {
  SAME_TARGET("same target", 0.6),
  SAME_ACTOR("same actor", 0.35),
  OTHER_ACTOR("other actor", -0.5),
  SAME_PARTICIPANTS("same participants", 0.8),
  SAME_PARTICIPANT("same participant", 0.3),
  SAME_PLACE("same place", 0.2),
  SAME_WORD("same word", 0.2),
  SAME_DAY("same day", 0.4),
  DATES_AGREE("dates agree", 0.2),
  SAME_DAYS("told in the same days", 0.2),
  SAME_NUMBER("same number", 0.2),
  OTHER_NUMBER("other number", -0.3);

  private final String words;
  private final double weight;

  Sign(String words, double weight) {
    this.words = words;
    this.weight = weight;
  }

  /** The sign as a member of a set of signs. */
  int bit() {
    return 1 << ordinal();
  }

  /** The score of a set of signs. */
  static MatchScore score(int signs) {
    MatchScore score = MatchScore.NONE;
    for (Sign sign : values()) {
      if ((signs & sign.bit()) != 0) {
        score = score.and(sign.words, sign.weight);
      }
    }
    return score;
  }
}
