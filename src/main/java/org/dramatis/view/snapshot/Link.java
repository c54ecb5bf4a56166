package org.dramatis.view.snapshot;

import java.util.Optional;
import org.dramatis.view.graph.Standing;

/**
 * A fact between two things: who takes part in an event and how, a relation, a post.
 *
 * @param id by which the evidence is asked for
 * @param from number of a thing; of a role the event
 * @param relation local name of the property; of a post "tenure"
 * @param label in words; of a post its title
 * @param standing that of the event; relations and posts are asserted
 * @param sources independent ones; of a role those of the event
 * @param confidence that of the surest mention; of a role that of the event
 * @param begin of a post, as the code of a {@link CalendarDate}; so is {@code end}
 */
public record Link(
    String id,
    int from,
    int to,
    Sort sort,
    String relation,
    String label,
    Standing standing,
    int sources,
    float confidence,
    int begin,
    int end) {

  /** What posts are called where relations are counted and chosen. */
  public static final String TENURE = "tenure";

  /** What sort of fact it is, as the page draws it. */
  public enum Sort {
    ROLE,
    RELATION,
    POST,
    FOLDED,
    PART
  }

  /** The thing at its other end. */
  public int other(int thing) {
    return from == thing ? to : from;
  }

  /** Whether it is between two entities, or between two events, rather than a part in an event. */
  public boolean isRole() {
    return sort == Sort.ROLE;
  }

  public Optional<String> beginText() {
    return Entry.text(begin);
  }

  public Optional<String> endText() {
    return Entry.text(end);
  }
}
