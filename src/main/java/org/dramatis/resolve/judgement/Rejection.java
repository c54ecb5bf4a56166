package org.dramatis.resolve.judgement;

import java.util.ArrayList;
import java.util.List;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.JudgedClaim;
import org.dramatis.model.Judgement;
import org.dramatis.model.Ruling;
import org.dramatis.model.Ruling.Standing;

/** A judgement that a claim is wrong, and the claim as it was found. */
final class Rejection {

  private final Judgement judgement;
  private final List<JudgedClaim> found = new ArrayList<>();

  Rejection(Judgement judgement) {
    this.judgement = judgement;
  }

  JudgedClaim claim() {
    return judgement.about().get(0);
  }

  void hear(DocumentClaims document) {
    if (document.document().id().equals(claim().document())) {
      claim()
          .in(document)
          .forEach(mention -> JudgedClaim.of(document, mention).ifPresent(found::add));
    }
  }

  Ruling ruling() {
    Standing standing = found.isEmpty() ? Standing.DORMANT : Standing.IN_FORCE;
    return new Ruling(judgement, standing, found, List.of());
  }
}
