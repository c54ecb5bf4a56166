package org.dramatis.extract.consequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dramatis.model.Claims;
import org.dramatis.model.EventArgument;
import org.dramatis.model.EventMention;
import org.dramatis.model.Grounds;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.Span;
import org.dramatis.model.Text;

/**
 * What an article tells, as far as consequences rest on it: who takes part in which event, when.
 */
final class Told {

  /**
   * A thing that has a name and takes part in an event.
   *
   * @param span of the mention that takes part
   * @param confidence that it does
   */
  record Party(LocalEntity entity, Span span, double confidence) {

    boolean isSame(Party other) {
      return entity.id().equals(other.entity().id());
    }
  }

  private final Text text;
  private final Claims claims;
  private final Map<Span, LocalEntity> entities = new HashMap<>();

  Told(Text text, Claims claims, List<LocalEntity> subjects) {
    this.text = text;
    this.claims = claims;
    subjects.forEach(entity -> entity.mentions().forEach(span -> entities.put(span, entity)));
  }

  /** Who takes part in a role, each once, by its first mention. */
  List<Party> parties(EventMention event, String role) {
    Map<String, Party> found = new LinkedHashMap<>();
    for (EventArgument argument : event.arguments()) {
      entity(argument.mention())
          .filter(entity -> argument.role().equals(role) && entity.named())
          .ifPresent(
              entity ->
                  found.putIfAbsent(
                      entity.id(), new Party(entity, argument.mention(), argument.confidence())));
    }
    return new ArrayList<>(found.values());
  }

  Optional<LocalEntity> entity(Span mention) {
    return Optional.ofNullable(entities.get(mention));
  }

  /** The first time in one of two roles, the first role before the second. */
  Optional<EventArgument> time(EventMention event, String role, String otherRole) {
    return time(event, role).or(() -> time(event, otherRole));
  }

  private static Optional<EventArgument> time(EventMention event, String role) {
    return event.arguments().stream()
        .filter(argument -> argument.isTime() && argument.role().equals(role))
        .findFirst();
  }

  /** Whether words stand in the sentence that tells of an event. */
  boolean isBeside(EventMention event, Span span) {
    Span sentence = claims.sentences().get(event.sentence());
    return sentence.begin() <= span.begin() && span.end() <= sentence.end();
  }

  /** The words of an event and of what takes part, as far as they stand in one sentence. */
  Grounds grounds(EventMention event, double confidence, List<Span> parts) {
    Span span = event.span();
    for (Span part : parts) {
      span = isBeside(event, part) ? span.cover(part) : span;
    }
    return new Grounds(span, text.slice(span), confidence, "consequence/" + name(event.type()));
  }

  private static String name(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
