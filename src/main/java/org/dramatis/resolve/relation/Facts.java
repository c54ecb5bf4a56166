package org.dramatis.resolve.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Entity;
import org.dramatis.model.Fact;
import org.dramatis.model.MentionReference;
import org.dramatis.model.Period;
import org.dramatis.model.RelationMention;
import org.dramatis.model.RelationSignature;
import org.dramatis.model.Span;
import org.dramatis.resolve.entity.EntityIndex.Mentions;
import org.dramatis.resolve.event.Dates;

/** Gathers the relation mentions that say the same of the same things. */
public final class Facts {

  private static final Comparator<Statement> ORDER =
      Comparator.comparing(Statement::subject)
          .thenComparing(Statement::predicate)
          .thenComparing(Statement::object)
          .thenComparing(Statement::literal);

  /**
   * Some claim of a statement has to be as sure as this. Of forty Wikinews articles, read by hand,
   * half of the claims below it were wrong; they stay claims.
   */
  private static final double LEAST = 0.5;

  private final TreeMap<Statement, List<Claim>> claims = new TreeMap<>(ORDER);

  private final Map<String, RelationSignature> signatures;

  /**
   * @param signatures of the relations; one without signature may hold between any things
   */
  public Facts(Map<String, RelationSignature> signatures) {
    this.signatures = Map.copyOf(signatures);
  }

  private record Statement(String subject, String predicate, String object, boolean literal) {}

  /** A claim of a statement, with the dates since when and until when it says that it holds. */
  private record Claim(
      MentionReference reference, Optional<String> begin, Optional<String> end, boolean over) {

    boolean isSure() {
      return reference.mention().grounds().confidence() >= LEAST;
    }
  }

  public void add(DocumentClaims document, Mentions mentions) {
    Map<Span, String> dates = new HashMap<>();
    document
        .claims()
        .times()
        .forEach(time -> Dates.of(time.timex()).ifPresent(date -> dates.put(time.span(), date)));
    for (RelationMention relation : document.claims().relations()) {
      statement(relation, mentions, dates)
          .ifPresent(
              statement ->
                  claims
                      .computeIfAbsent(statement, key -> new ArrayList<>(1))
                      .add(claim(document.document().id(), relation, dates)));
    }
  }

  private static Claim claim(String document, RelationMention relation, Map<Span, String> dates) {
    Period period = relation.period();
    return new Claim(
        new MentionReference(document, relation),
        period.begin().map(dates::get),
        period.end().map(dates::get),
        period.over());
  }

  /**
   * A relation of a thing to itself, to nothing that is known, or to something that turned out to
   * be of another kind, is no fact.
   */
  private Optional<Statement> statement(
      RelationMention relation, Mentions mentions, Map<Span, String> dates) {
    Optional<Entity> from = mentions.entity(relation.subject());
    Optional<Entity> to = mentions.entity(relation.object());
    if (!fits(relation.predicate(), from, to)) {
      return Optional.empty();
    }
    Optional<String> subject = from.map(Entity::path);
    Optional<String> object = to.map(Entity::path);
    if (subject.isEmpty() || subject.equals(object)) {
      return Optional.empty();
    }
    boolean literal = object.isEmpty();
    return object
        .or(() -> Optional.ofNullable(dates.get(relation.object())))
        .map(found -> new Statement(subject.get(), relation.predicate(), found, literal));
  }

  private boolean fits(String predicate, Optional<Entity> subject, Optional<Entity> object) {
    RelationSignature signature = signatures.get(predicate);
    return signature == null
        || subject.map(Entity::kind).filter(kind -> !signature.allowsSubject(kind)).isEmpty()
            && object.map(Entity::kind).filter(kind -> !signature.allowsObject(kind)).isEmpty();
  }

  /** By subject, predicate and object. */
  public List<Fact> found() {
    List<Fact> facts = new ArrayList<>(claims.size());
    claims.forEach(
        (statement, found) -> {
          if (found.stream().anyMatch(Claim::isSure)) {
            facts.add(fact(statement, found));
          }
        });
    return facts;
  }

  private static Fact fact(Statement statement, List<Claim> found) {
    return new Fact(
        statement.subject(),
        statement.predicate(),
        statement.object(),
        statement.literal(),
        MostSaid.of(found.stream().flatMap(claim -> claim.begin().stream())),
        MostSaid.of(found.stream().flatMap(claim -> claim.end().stream())),
        found.stream().anyMatch(Claim::over),
        found.stream().map(Claim::reference).toList());
  }
}
