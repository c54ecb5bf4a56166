package org.dramatis.view.dossier;

import java.util.List;
import java.util.Optional;
import org.dramatis.view.evidence.Support.Said;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.graph.Standing;

/**
 * One fact in words.
 *
 * @param fact by which its evidence is asked for
 * @param parts which make up the sentence, without its dates
 * @param sources independent ones: copies of one story count once
 * @param typeLabel of an event, its class in words
 * @param said who says it and when it was published, of the best of its evidence
 * @param claim the IRI of the best mention, which a judgement would name
 */
public record Statement(
    String fact,
    List<Part> parts,
    Optional<String> date,
    Optional<String> begin,
    Optional<String> end,
    Standing standing,
    int sources,
    Optional<Double> confidence,
    Optional<String> typeLabel,
    Optional<Said> said,
    Optional<String> claim) {

  public Statement {
    parts = List.copyOf(parts);
  }

  /** Words of the sentence, of which some lead to a thing. */
  public record Part(String text, Optional<String> iri, Optional<Kind> kind) {

    static Part words(String text) {
      return new Part(text, Optional.empty(), Optional.empty());
    }
  }
}
