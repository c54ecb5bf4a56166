package org.dramatis.resolve.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.model.Claims;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EntityMention.Form;
import org.dramatis.model.JudgedClaim;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.LocalEvent;
import org.dramatis.model.Mention;
import org.dramatis.model.Span;

/** Leaves out of documents the claims that are judged to be wrong. */
final class Rejections {

  private final Map<String, List<JudgedClaim>> byDocument = new HashMap<>();

  Rejections(List<Rejection> rejections) {
    for (Rejection rejection : rejections) {
      byDocument
          .computeIfAbsent(rejection.claim().document(), key -> new ArrayList<>(1))
          .add(rejection.claim());
    }
  }

  DocumentClaims without(DocumentClaims document) {
    Set<Mention> rejected = new HashSet<>();
    byDocument
        .getOrDefault(document.document().id(), List.of())
        .forEach(claim -> rejected.addAll(claim.in(document)));
    return rejected.isEmpty() ? document : without(document, rejected);
  }

  private static DocumentClaims without(DocumentClaims document, Set<Mention> rejected) {
    Claims claims = document.claims();
    Claims accepted =
        new Claims(
            claims.sentences(),
            others(claims.entities(), rejected),
            claims.times(),
            others(claims.events(), rejected),
            others(claims.relations(), rejected),
            others(claims.tenures(), rejected),
            others(claims.quotations(), rejected));
    Map<Span, EntityMention> mentions = new HashMap<>();
    accepted.entities().forEach(mention -> mentions.put(mention.span(), mention));
    Set<Span> events = new HashSet<>();
    accepted.events().forEach(event -> events.add(event.span()));
    return new DocumentClaims(
        document.document(),
        accepted,
        document.entities().stream()
            .map(entity -> entity(entity, mentions))
            .flatMap(Optional::stream)
            .toList(),
        document.events().stream()
            .map(event -> event(event, events))
            .flatMap(Optional::stream)
            .toList());
  }

  private static <T extends Mention> List<T> others(List<T> mentions, Set<Mention> rejected) {
    return mentions.stream().filter(mention -> !rejected.contains(mention)).toList();
  }

  /** What is left of a thing that had a name, and of whose mentions none names it, is nothing. */
  private static Optional<LocalEntity> entity(
      LocalEntity entity, Map<Span, EntityMention> mentions) {
    List<Span> left = entity.mentions().stream().filter(mentions::containsKey).toList();
    if (left.size() == entity.mentions().size()) {
      return Optional.of(entity);
    }
    return name(entity, left.stream().map(mentions::get).toList())
        .map(name -> new LocalEntity(entity.id(), entity.kind(), name, entity.named(), left));
  }

  /** The name it has, as long as a mention gives it; else the longest that is left. */
  private static Optional<String> name(LocalEntity entity, List<EntityMention> left) {
    if (!entity.named()) {
      return left.isEmpty() ? Optional.empty() : Optional.of(entity.name());
    }
    List<String> names =
        left.stream()
            .filter(mention -> mention.form() == Form.NAME)
            .map(EntityMention::name)
            .toList();
    return names.contains(entity.name())
        ? Optional.of(entity.name())
        : names.stream().reduce((one, other) -> other.length() > one.length() ? other : one);
  }

  private static Optional<LocalEvent> event(LocalEvent event, Set<Span> events) {
    List<Span> left = event.mentions().stream().filter(events::contains).toList();
    if (left.size() == event.mentions().size()) {
      return Optional.of(event);
    }
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new LocalEvent(event.id(), event.type(), left, event.partOf()));
  }
}
