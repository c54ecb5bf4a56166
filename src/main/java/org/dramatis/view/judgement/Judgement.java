package org.dramatis.view.judgement;

import java.util.List;
import java.util.Optional;

/**
 * The user's word on two things, or on a claim.
 *
 * @param decision "same", "different" or "reject"
 * @param about the things, or the claim
 * @param who judged it
 * @param when as in {@code xsd:dateTime}
 * @param binds whether it is in force
 * @param note what stands against it, where it does not bind
 */
public record Judgement(
    String iri,
    String decision,
    List<Party> about,
    Optional<String> who,
    Optional<String> when,
    Optional<String> why,
    boolean binds,
    Optional<String> note) {

  public Judgement {
    about = List.copyOf(about);
  }

  /**
   * What is judged.
   *
   * @param iri of the thing; of a claim about no thing, or no more, none
   * @param label the name that was judged, else that of the thing, or the words of the claim
   */
  public record Party(Optional<String> iri, String label) {}
}
