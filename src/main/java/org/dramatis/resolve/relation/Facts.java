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
import org.dramatis.model.RelationMention;
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

  private final TreeMap<Statement, List<MentionReference>> evidence = new TreeMap<>(ORDER);

  private record Statement(String subject, String predicate, String object, boolean literal) {}

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
                  evidence
                      .computeIfAbsent(statement, key -> new ArrayList<>(1))
                      .add(new MentionReference(document.document().id(), relation)));
    }
  }

  /** A relation of a thing to itself, or to nothing that is known, is no fact. */
  private static Optional<Statement> statement(
      RelationMention relation, Mentions mentions, Map<Span, String> dates) {
    Optional<String> subject = mentions.entity(relation.subject()).map(Entity::path);
    Optional<String> object = mentions.entity(relation.object()).map(Entity::path);
    if (subject.isEmpty() || subject.equals(object)) {
      return Optional.empty();
    }
    boolean literal = object.isEmpty();
    return object
        .or(() -> Optional.ofNullable(dates.get(relation.object())))
        .map(found -> new Statement(subject.get(), relation.predicate(), found, literal));
  }

  /** By subject, predicate and object. */
  public List<Fact> found() {
    List<Fact> facts = new ArrayList<>(evidence.size());
    evidence.forEach(
        (s, references) ->
            facts.add(new Fact(s.subject(), s.predicate(), s.object(), s.literal(), references)));
    return facts;
  }
}
