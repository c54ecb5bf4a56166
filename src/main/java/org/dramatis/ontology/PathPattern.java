package org.dramatis.ontology;

import java.util.List;
import java.util.Set;
import org.dramatis.model.EntityKind;

/**
 * A way through the grammar from a relation's subject to its object. Written {@code S <nsubj:pass
 * bear.v >obl:in O}: from the subject up its {@code nsubj:pass} to a word "bear", from there down
 * {@code obl:in} to the object.
 *
 * @param steps in order from the subject
 * @param objects the broad kinds that this way's object may have, any of the relation's if empty
 * @param confidence the share of what it finds that is right
 */
public record PathPattern(List<Step> steps, Set<EntityKind> objects, double confidence) {

  /** The confidence of a pattern of which no precision was measured. */
  public static final double UNMEASURED = 0.7;

  public PathPattern {
    steps = List.copyOf(steps);
    objects = Set.copyOf(objects);
  }

  /** A way to an object of any kind. */
  public PathPattern(List<Step> steps) {
    this(steps, Set.of(), UNMEASURED);
  }

  /**
   * One dependency of the way.
   *
   * @param up whether it leads to the governor
   * @param relation the enhanced dependency, or one of several with "|" between
   * @param lemmas of the word it leads to, in lower case, any if empty; of the last step, those of
   *     the object's head
   * @param partOfSpeech of the word it leads to; null where any will do
   */
  public record Step(boolean up, String relation, Set<String> lemmas, PartOfSpeech partOfSpeech) {

    public Step {
      lemmas = Set.copyOf(lemmas);
    }
  }
}
