package org.dramatis.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.JudgedClaim;
import org.dramatis.model.Mention;
import org.dramatis.model.Ruling;

/** Which claims of a document the user's judgements bind. */
final class JudgedMentions {

  private record Bound(JudgedClaim claim, Ruling ruling) {}

  private final Map<String, List<Bound>> byDocument = new HashMap<>();

  /**
   * @param documents whether a document, by its id, is to be asked about
   */
  JudgedMentions(List<Ruling> rulings, Predicate<String> documents) {
    for (Ruling ruling : rulings) {
      for (JudgedClaim claim : ruling.bound()) {
        if (documents.test(claim.document())) {
          byDocument
              .computeIfAbsent(claim.document(), key -> new ArrayList<>(1))
              .add(new Bound(claim, ruling));
        }
      }
    }
  }

  /** The claims from which nothing shall follow. */
  Set<Mention> rejected(DocumentClaims document) {
    Set<Mention> rejected = new HashSet<>();
    forEach(
        document,
        (mention, ruling) -> {
          if (ruling.rejects()) {
            rejected.add(mention);
          }
        });
    return rejected;
  }

  /**
   * Hands on each claim that is bound.
   *
   * @param sink takes the claim and what binds it
   */
  void forEach(DocumentClaims document, BiConsumer<Mention, Ruling> sink) {
    for (Bound bound : byDocument.getOrDefault(document.document().id(), List.of())) {
      bound.claim().in(document).forEach(mention -> sink.accept(mention, bound.ruling()));
    }
  }
}
