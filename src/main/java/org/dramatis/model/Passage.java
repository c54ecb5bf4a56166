package org.dramatis.model;

/**
 * A stretch of an article that stands by itself: a headline, a paragraph, a photo credit. No
 * sentence runs from one passage into the next. Passages do not overlap and follow the text's
 * order.
 */
public record Passage(Span span, Kind kind) {

  /**
   * What a passage is. Headlines and prose are read; of datelines, the place and the time; all
   * others are skipped, not cut out.
   */
  public enum Kind {
    HEADLINE,
    PROSE,
    /** The date and place line, where it stands alone. */
    DATELINE,
    BYLINE,
    /** Of a photograph, an agency or a copyright holder. */
    CREDIT,
    ADVERTISEMENT,
    /** "Read more: …" and the like. */
    TEASER,
    /** A bare address. */
    LINK,
    /** A post of a social network. */
    EMBED,
    /** A lead sentence that stands in the article a second time. */
    REPEAT,
    /** Text that no reader reads as prose: tables of numbers, binary residue, over-long runs. */
    UNREADABLE;

    public boolean isRead() {
      return isTold() || this == DATELINE;
    }

    /** Whether it tells of something. */
    public boolean isTold() {
      return this == HEADLINE || this == PROSE;
    }
  }
}
