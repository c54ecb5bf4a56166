package org.dramatis.view.evidence;

import java.util.List;
import java.util.Optional;
import org.dramatis.view.document.DocumentReference;
import org.dramatis.view.graph.Standing;

/**
 * A sentence that says something, with the one before and the one after it.
 *
 * @param mention the IRI of the words that say it, by which it is judged
 * @param begin of the sentence in the document, in UTF-16 units
 * @param end exclusive
 * @param saidBy where it is not the document itself
 * @param foundBy the rule or model
 * @param copyOf the document of which this one is a copy
 */
public record Passage(
    DocumentReference document,
    String mention,
    int begin,
    int end,
    String before,
    String sentence,
    String after,
    List<Mark> marks,
    Standing standing,
    Optional<Speaker> saidBy,
    Optional<Double> confidence,
    Optional<String> foundBy,
    Optional<DocumentReference> copyOf) {

  public Passage {
    marks = List.copyOf(marks);
  }

  /** What the words of a mark are. */
  public enum Sort {
    PERSON,
    ORGANISATION,
    PLACE,
    EVENT,
    OTHER,
    TRIGGER,
    TIME,
    QUOTATION,
    CUE
  }

  /**
   * Words of the sentence that stand out.
   *
   * @param begin in the sentence, in UTF-16 units
   * @param end exclusive
   * @param iri of what they denote
   * @param main whether they are what is asked for
   */
  public record Mark(
      int begin, int end, Sort kind, Optional<String> iri, Optional<String> label, boolean main) {}

  /** Who says so; without an IRI somebody who is no thing of the graph. */
  public record Speaker(String label, Optional<String> iri) {}
}
