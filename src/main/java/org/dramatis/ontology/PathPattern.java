package org.dramatis.ontology;

import java.util.List;

/**
 * A way through the grammar from a relation's subject to its object. Written {@code S <nsubj:pass
 * bear.v >obl:in O}: from the subject up its {@code nsubj:pass} to a word "bear", from there down
 * {@code obl:in} to the object.
 *
 * @param steps in order from the subject
 */
public record PathPattern(List<Step> steps) {

  public PathPattern {
    steps = List.copyOf(steps);
  }

  /**
   * One dependency of the way.
   *
   * @param up whether it leads to the governor
   * @param relation the enhanced dependency, or one of several with "|" between
   * @param lemmas of the word it leads to, any if empty; empty for the last step, which leads to
   *     the object
   * @param partOfSpeech of the word it leads to; null where any will do
   */
  public record Step(boolean up, String relation, List<String> lemmas, PartOfSpeech partOfSpeech) {

    public Step {
      lemmas = List.copyOf(lemmas);
    }
  }
}
