package org.dramatis.model;

import java.util.List;
import java.util.Optional;

/**
 * A relation between two things of the world, or of a thing to a date.
 *
 * @param subject the path of an entity
 * @param predicate the IRI of the relation
 * @param object the path of an entity, or a day, month or year
 * @param literal whether the object is a date
 * @param begin a day, month or year
 * @param end a day, month or year
 * @param former whether some claim says that it holds no more
 * @param evidence the relation mentions it rests on
 */
public record Fact(
    String subject,
    String predicate,
    String object,
    boolean literal,
    Optional<String> begin,
    Optional<String> end,
    boolean former,
    List<MentionReference> evidence) {

  private static final String OURS = "https://w3id.org/dramatis/ns#";

  public Fact {
    evidence = evidence.stream().sorted().toList();
  }

  /** A relation of which nobody says when it holds. */
  public Fact(
      String subject,
      String predicate,
      String object,
      boolean literal,
      List<MentionReference> evidence) {
    this(subject, predicate, object, literal, Optional.empty(), Optional.empty(), false, evidence);
  }

  /** Whether anything is known of when it holds. */
  public boolean isTimed() {
    return begin.isPresent() || end.isPresent() || former;
  }

  /**
   * The part after the store's base of the IRI under which the graph says when it holds: the paths
   * of both ends, and the relation between them, told from one of that name in other namespaces.
   */
  public String path() {
    int name = Math.max(predicate.lastIndexOf('#'), predicate.lastIndexOf('/')) + 1;
    String space = OURS.equals(predicate.substring(0, name)) ? "" : "-" + hash(predicate);
    return "relationship/" + subject + "/" + predicate.substring(name) + space + "/" + object;
  }

  private static String hash(String words) {
    return Integer.toHexString(words.hashCode());
  }
}
