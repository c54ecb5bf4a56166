package org.dramatis.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dramatis.extract.entity.EntityIndex;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.TimeExpression;
import org.dramatis.model.TimexType;

/** Finds the span of a life in brackets after a name: "(1906 in Joplin – 12 March 1968)". */
final class LifespanFinder {

  /** Spans shorter or longer than this are of something else: a reign, a term. */
  private static final int SHORTEST = 15;

  private static final int LONGEST = 115;

  /** A bracket that is not closed within as many words holds more than a lifespan. */
  private static final int WORDS = 40;

  private static final Pattern YEAR = Pattern.compile("(\\d{3,4})\\b.*");

  /** What a bracket says: the predicate's local name and the words that it leads to. */
  record Part(FoundEntity person, String predicate, Span object) {}

  /** The brackets after a name, with the dash in between. */
  private record Bracket(int open, int dash, int close) {}

  List<Part> find(Sentence sentence, EntityIndex entities, List<TimeExpression> times) {
    List<Part> parts = new ArrayList<>();
    for (FoundEntity person : entities.in(sentence.number())) {
      EntityMention mention = person.mention();
      if (mention.kind() == EntityKind.PERSON && mention.form() == EntityMention.Form.NAME) {
        bracket(sentence, person.end())
            .ifPresent(bracket -> parts.addAll(parts(sentence, person, bracket, entities, times)));
      }
    }
    return parts;
  }

  private static Optional<Bracket> bracket(Sentence sentence, int open) {
    if (open >= sentence.tokens().size() || !sentence.token(open).tag().equals("-LRB-")) {
      return Optional.empty();
    }
    int dash = -1;
    for (int i = open; i < Math.min(sentence.tokens().size(), open + WORDS); i++) {
      String word = sentence.token(i).word();
      if (sentence.token(i).tag().equals("-RRB-")) {
        return dash < 0 ? Optional.empty() : Optional.of(new Bracket(open, dash, i));
      }
      if (word.equals("–") || word.equals("-") || word.equals("—") || word.equals("--")) {
        dash = i;
      }
    }
    return Optional.empty();
  }

  private static List<Part> parts(
      Sentence sentence,
      FoundEntity person,
      Bracket bracket,
      EntityIndex entities,
      List<TimeExpression> times) {
    Optional<TimeExpression> birth = date(times, bracket.open(), bracket.dash());
    Optional<TimeExpression> death = date(times, bracket.dash(), bracket.close());
    List<Part> parts = new ArrayList<>();
    if (birth.isPresent() && death.isPresent() && isLife(birth.get(), death.get())) {
      parts.add(new Part(person, "birthDate", span(sentence, birth.get())));
      parts.add(new Part(person, "deathDate", span(sentence, death.get())));
      for (FoundEntity place : entities.in(sentence.number())) {
        if (isNamedPlace(place)
            && bracket.open() < place.first()
            && place.end() <= bracket.close()) {
          String predicate = place.first() < bracket.dash() ? "birthPlace" : "deathPlace";
          parts.add(new Part(person, predicate, place.mention().span()));
        }
      }
    }
    return parts;
  }

  private static boolean isNamedPlace(FoundEntity place) {
    return place.mention().kind().isPlace() && place.mention().form() == EntityMention.Form.NAME;
  }

  private static Optional<TimeExpression> date(List<TimeExpression> times, int after, int before) {
    return times.stream()
        .filter(time -> time.type() == TimexType.DATE)
        .filter(time -> time.first() > after && time.end() <= before)
        .findFirst();
  }

  private static boolean isLife(TimeExpression birth, TimeExpression death) {
    OptionalInt from = year(birth);
    OptionalInt to = year(death);
    if (from.isEmpty() || to.isEmpty()) {
      return false;
    }
    int years = to.getAsInt() - from.getAsInt();
    return SHORTEST <= years && years <= LONGEST;
  }

  private static OptionalInt year(TimeExpression time) {
    Matcher matcher = YEAR.matcher(time.value());
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  private static Span span(Sentence sentence, TimeExpression time) {
    return sentence.span(time.first(), time.end());
  }
}
