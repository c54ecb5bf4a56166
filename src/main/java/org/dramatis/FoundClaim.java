package org.dramatis;

import java.util.Optional;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.JudgedClaim;
import org.dramatis.model.LocalThing;

/**
 * A claim of the store that can be judged.
 *
 * @param iri of its mention
 * @param document that makes it
 */
record FoundClaim(String iri, JudgedClaim claim, DocumentClaims document) {

  /** The thing within the document that it speaks of. */
  Optional<LocalThing> thing() {
    String id = claim.document();
    return claim.sort() == JudgedClaim.Sort.EVENT
        ? document.events().stream()
            .filter(event -> event.mentions().contains(claim.span()))
            .map(event -> new LocalThing(id, event.id()))
            .findFirst()
        : document.entities().stream()
            .filter(entity -> entity.mentions().contains(claim.span()))
            .map(entity -> new LocalThing(id, entity.id()))
            .findFirst();
  }
}
