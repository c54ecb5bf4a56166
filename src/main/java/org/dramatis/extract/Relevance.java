package org.dramatis.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dramatis.model.Claims;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EventMention;
import org.dramatis.model.Span;

/**
 * Keeps the mentions that say something: every name, every pronoun for a person, and of the
 * descriptions those that take part in a claim or may stand for somebody named.
 */
final class Relevance {

  private final Claims claims;
  private final Set<Span> referred = new HashSet<>();

  Relevance(Claims claims) {
    this.claims = claims;
    for (EventMention event : claims.events()) {
      event.arguments().forEach(argument -> referred.add(argument.mention()));
      event.attributedTo().ifPresent(referred::add);
    }
    claims
        .relations()
        .forEach(relation -> referred.addAll(List.of(relation.subject(), relation.object())));
    claims.tenures().forEach(tenure -> referred.add(tenure.holder()));
    claims.tenures().forEach(tenure -> tenure.organisation().ifPresent(referred::add));
    claims.quotations().forEach(quotation -> quotation.speaker().ifPresent(referred::add));
  }

  Claims keep() {
    List<EntityMention> kept = new ArrayList<>(claims.entities());
    kept.removeIf(mention -> !isRelevant(mention));
    return new Claims(
        claims.sentences(),
        kept,
        claims.times(),
        claims.events(),
        claims.relations(),
        claims.tenures(),
        claims.quotations());
  }

  private boolean isRelevant(EntityMention mention) {
    return switch (mention.form()) {
      case NAME, PRONOUN -> true;
      case NOMINAL -> mention.kind() != EntityKind.OTHER || referred.contains(mention.span());
    };
  }
}
