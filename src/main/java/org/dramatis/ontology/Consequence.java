package org.dramatis.ontology;

import java.util.Optional;
import java.util.Set;

/**
 * What follows for a relation or for posts where an event of a class has happened: written {@code
 * participant spouse participant begin: marry, wed}, {@code target birthDate date}, {@code actor
 * tenure end}.
 *
 * @param subject the role of whom it is said
 * @param relation the IRI of the relation, or {@link #POST}
 * @param object the role of what the relation leads to, or of whoever held the posts before; none
 *     where the subject's own posts are meant
 * @param effect what the event does to the relation
 * @param triggers the lemmas that it follows from, several words with blanks between; all if empty
 */
public record Consequence(
    String subject, String relation, Optional<String> object, Effect effect, Set<String> triggers) {

  /** Stands for the posts that people hold, which are no relation between two things. */
  public static final String POST = Ontology.NAMESPACE + "tenure";

  /** What an event does to a relation. */
  public enum Effect {
    /** The relation holds, and the event is no word on since when. */
    HOLDS,
    BEGINS,
    ENDS
  }

  public Consequence {
    triggers = Set.copyOf(triggers);
  }

  public boolean isOfPosts() {
    return relation.equals(POST);
  }

  /** Whether it follows from an event that words with this lemma tell of. */
  public boolean followsFrom(String lemma) {
    return triggers.isEmpty() || triggers.contains(lemma);
  }
}
