package org.dramatis.extract.consequence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dramatis.model.AnnotatedArticle;
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

  /**
   * A time of another clause is less sure than this: of "the death was announced on Friday" and "on
   * Friday he was sentenced for her murder" one in three was not the event's.
   */
  private static final double OWN_CLAUSE = 0.7;

  private static final Pattern DATE = Pattern.compile("\\d{4}");

  private final Text text;
  private final Optional<String> issued;
  private final Claims claims;
  private final Map<Span, LocalEntity> entities = new HashMap<>();
  private final Map<Span, String> times = new HashMap<>();

  Told(AnnotatedArticle annotated, Claims claims, List<LocalEntity> subjects) {
    this.text = annotated.article().text();
    this.issued = annotated.article().metadata().issued().map(LocalDate::toString);
    this.claims = claims;
    claims.times().forEach(time -> times.put(time.span(), time.timex()));
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

  /** The first time in a role, as far as the event's own clause tells it. */
  Optional<EventArgument> time(EventMention event, String role) {
    return event.arguments().stream()
        .filter(argument -> argument.isTime() && argument.role().equals(role))
        .filter(argument -> argument.confidence() >= OWN_CLAUSE)
        .findFirst();
  }

  /** When an event begins something: its date, else what it says since when. */
  Optional<Span> begin(EventMention event) {
    return time(event, "date").or(() -> time(event, "begin")).map(EventArgument::mention);
  }

  /** When an event ends something. */
  Optional<Span> end(EventMention event) {
    return time(event, "date").or(() -> time(event, "end")).map(EventArgument::mention);
  }

  /** Whether a time comes after the article: what ends then is not over yet. */
  boolean isToCome(Span time) {
    String value = times.getOrDefault(time, "");
    return issued
        .filter(day -> DATE.matcher(value).lookingAt())
        .filter(day -> day.compareTo(value) < 0 && !value.startsWith(day))
        .filter(day -> !day.startsWith(value))
        .isPresent();
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
