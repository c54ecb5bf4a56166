package org.dramatis.resolve.judgement;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.EntityMention.Form;
import org.dramatis.model.JudgedClaim;
import org.dramatis.model.JudgedClaim.Sort;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.LocalEvent;
import org.dramatis.model.LocalThing;
import org.dramatis.model.Mention;
import org.dramatis.model.Span;

/**
 * One of the two things of a judgement. It is the thing that the judged claim speaks of; where the
 * claim is gone, what its document calls by the same name; where the document is gone or has no
 * such name, what all others that have it call so, if that is one thing.
 */
final class Side {

  private final JudgedClaim claim;
  private final boolean told;
  private LocalThing own;
  private JudgedClaim ownClaim;
  private final TreeSet<LocalThing> namesakes = new TreeSet<>();

  /** Of the first namesake, and of those in the claim's own document: no other can be bound. */
  private final Map<LocalThing, JudgedClaim> namesakeClaims = new HashMap<>();

  private LocalThing bound;

  /**
   * @param claim as it was judged
   * @param told whether its name tells it from the other side, so that other documents may be asked
   *     for it
   */
  Side(JudgedClaim claim, boolean told) {
    this.claim = claim;
    this.told = told;
  }

  String document() {
    return claim.document();
  }

  /** The name by which it may be found where the claim is not. */
  Optional<String> name() {
    return claim.names().stream().findFirst();
  }

  /** Takes notice of the document that the claim was in. */
  void hear(DocumentClaims document) {
    claim.in(document).stream().findFirst().ifPresent(mention -> take(document, mention));
  }

  /** Takes notice of a thing that a document calls by its name. */
  void hear(DocumentClaims document, LocalEntity entity) {
    boolean ownDocument = document.document().id().equals(claim.document());
    boolean kind = entity.named() && entity.kind().broad().name().equals(claim.type());
    if (own != null || !kind || !told && !ownDocument) {
      return;
    }
    LocalThing thing = new LocalThing(document.document().id(), entity.id());
    if (ownDocument || namesakes.isEmpty() || thing.compareTo(namesakes.first()) < 0) {
      nameOf(document, entity).ifPresent(name -> namesakeClaims.put(thing, name));
    }
    namesakes.add(thing);
  }

  private static Optional<JudgedClaim> nameOf(DocumentClaims document, LocalEntity entity) {
    return document.claims().entities().stream()
        .filter(it -> it.form() == Form.NAME && entity.mentions().contains(it.span()))
        .findFirst()
        .flatMap(mention -> JudgedClaim.of(document, mention));
  }

  private void take(DocumentClaims document, Mention mention) {
    localThing(document, mention.span())
        .ifPresent(
            id -> {
              own = new LocalThing(claim.document(), id);
              ownClaim = JudgedClaim.of(document, mention).orElseThrow();
            });
  }

  private Optional<String> localThing(DocumentClaims document, Span span) {
    return claim.sort() == Sort.EVENT
        ? document.events().stream()
            .filter(event -> event.mentions().contains(span))
            .map(LocalEvent::id)
            .findFirst()
        : document.entities().stream()
            .filter(entity -> entity.mentions().contains(span))
            .map(LocalEntity::id)
            .findFirst();
  }

  /** All that it may be. */
  Collection<LocalThing> candidates() {
    return own == null ? namesakes : List.of(own);
  }

  /**
   * Decides what it is.
   *
   * @param homes in which group each of the candidates is, as the resolver made them
   */
  void bind(Map<LocalThing, Integer> homes) {
    bound = own != null && homes.containsKey(own) ? own : null;
    if (own == null) {
      bound = ofOwnDocument().or(() -> ofAll(homes)).orElse(null);
    }
  }

  private Optional<LocalThing> ofOwnDocument() {
    return namesakeClaims.keySet().stream()
        .filter(it -> it.document().equals(claim.document()))
        .min(Comparator.comparing(it -> namesakeClaims.get(it).span()));
  }

  private Optional<LocalThing> ofAll(Map<LocalThing, Integer> homes) {
    Set<Integer> groups = new HashSet<>();
    namesakes.forEach(it -> groups.add(homes.get(it)));
    return groups.size() == 1 ? Optional.of(namesakes.first()) : Optional.empty();
  }

  Optional<LocalThing> bound() {
    return Optional.ofNullable(bound);
  }

  /** The claim that it is bound to now. */
  Optional<JudgedClaim> boundClaim() {
    return bound().map(thing -> thing.equals(own) ? ownClaim : namesakeClaims.get(thing));
  }
}
