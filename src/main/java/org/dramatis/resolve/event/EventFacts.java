package org.dramatis.resolve.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Event;
import org.dramatis.model.Fact;
import org.dramatis.model.LocalEvent;
import org.dramatis.model.LocalThing;
import org.dramatis.model.MentionReference;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Span;

/** Gathers what documents say of the order of events, and tells it of the events of the world. */
public final class EventFacts {

  private static final Comparator<Statement> ORDER =
      Comparator.comparing(Statement::subject)
          .thenComparing(Statement::predicate)
          .thenComparing(Statement::object);

  private final List<Claim> claims = new ArrayList<>();

  private record Claim(LocalThing subject, LocalThing object, MentionReference evidence) {

    String predicate() {
      return ((RelationMention) evidence.mention()).predicate();
    }
  }

  private record Statement(String subject, String predicate, String object) {

    Statement turned() {
      return new Statement(object, predicate, subject);
    }
  }

  public void add(DocumentClaims document) {
    String id = document.document().id();
    Map<Span, LocalThing> things = new HashMap<>();
    for (RelationMention relation : document.claims().relations()) {
      if (relation.isBetweenEvents()) {
        if (things.isEmpty()) {
          document.events().forEach(event -> put(things, id, event));
        }
        LocalThing subject = things.get(relation.subject());
        LocalThing object = things.get(relation.object());
        if (subject != null && object != null) {
          claims.add(new Claim(subject, object, new MentionReference(id, relation)));
        }
      }
    }
  }

  private static void put(Map<Span, LocalThing> things, String document, LocalEvent event) {
    LocalThing thing = new LocalThing(document, event.id());
    event.mentions().forEach(span -> things.put(span, thing));
  }

  /**
   * By subject, predicate and object. Of what is said both ways round, that which more say; nothing
   * if as many say either.
   */
  public List<Fact> among(List<Event> events) {
    Map<LocalThing, String> paths = new HashMap<>();
    events.forEach(event -> event.members().forEach(member -> paths.put(member, event.path())));
    TreeMap<Statement, List<MentionReference>> told = new TreeMap<>(ORDER);
    for (Claim claim : claims) {
      String subject = paths.get(claim.subject());
      String object = paths.get(claim.object());
      if (subject != null && object != null && !subject.equals(object)) {
        told.computeIfAbsent(
                new Statement(subject, claim.predicate(), object), key -> new ArrayList<>(1))
            .add(claim.evidence());
      }
    }
    List<Fact> facts = new ArrayList<>(told.size());
    told.forEach(
        (s, evidence) -> {
          if (evidence.size() > told.getOrDefault(s.turned(), List.of()).size()) {
            facts.add(new Fact(s.subject(), s.predicate(), s.object(), false, evidence));
          }
        });
    return facts;
  }
}
