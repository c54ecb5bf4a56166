package org.dramatis.export.fact;

import java.util.Optional;

/**
 * A statement that ties one thing to another, or to a date.
 *
 * @param id the same for the same fact in every export of a graph
 * @param from the IRI of the thing it is said of
 * @param to the IRI of the other, or a date; empty for a post that belongs to nothing known
 * @param relation the local name of its property: "actor", "headOf"; of a post "tenure"
 * @param label what people call the relation; of a post its title
 * @param standing whether it is said to be so
 * @param when from when to when
 * @param over whether it is said to hold no more
 */
public record Fact(
    String id,
    Sort sort,
    String from,
    Optional<String> to,
    String relation,
    String label,
    Standing standing,
    Interval when,
    boolean over,
    Support support) {

  /** What ties the two. */
  public enum Sort {
    /** A thing takes part in an event. */
    ROLE,
    /** One thing is related to another. */
    RELATION,
    /** A thing has a date. */
    DATE,
    /** A person holds a post. */
    POST,
    /** An event belongs to another, or is before it. */
    PART
  }
}
