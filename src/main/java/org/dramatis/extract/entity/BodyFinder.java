package org.dramatis.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Grounds;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.Text;
import org.dramatis.model.Token;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/**
 * Finds what a country's adjective stands for, and the bodies of a country that have no other name:
 * "Iraq's parliament" and "the Iraqi parliament" are the Parliament of Iraq.
 */
final class BodyFinder {

  private static final double CONFIDENCE = 0.85;

  /** The words of the longest adjective of a country: "South Korean", "Papua New Guinean". */
  private static final int LONGEST = 3;

  /** The words from a body to its country: "of", "of the". */
  private static final int MOST_BETWEEN = 3;

  private final Demonyms demonyms;
  private final WordList bodies;

  BodyFinder(Ontology ontology, Demonyms demonyms) {
    this.demonyms = demonyms;
    this.bodies = ontology.words("StateBody");
  }

  /** The adjectives and nouns of countries in a sentence, each as a description of its country. */
  List<FoundEntity> demonyms(Sentence sentence, Text text, List<FoundEntity> names) {
    List<FoundEntity> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int first = i;
      int longest = Math.min(LONGEST, demonyms.longestFrom(sentence.token(i).word()));
      for (int end = Math.min(i + longest, sentence.tokens().size()); end > i; end--) {
        Optional<String> country = demonyms.country(ArticleNames.words(sentence, first, end));
        if (country.isPresent()) {
          boolean people = demonyms.isPeople(sentence.token(end - 1));
          if (!people && !isInLongerName(names, first, end)) {
            found.add(demonym(sentence, text, first, end, country.get()));
          }
          i = end - 1;
          break;
        }
      }
    }
    return found;
  }

  private static boolean isInLongerName(List<FoundEntity> names, int first, int end) {
    for (FoundEntity name : names) {
      if (name.covers(first) && name.end() - name.first() > end - first) {
        return true;
      }
    }
    return false;
  }

  private static FoundEntity demonym(
      Sentence sentence, Text text, int first, int end, String country) {
    Span span = sentence.span(first, end);
    EntityMention mention =
        new EntityMention(
            new Grounds(span, text.slice(span), CONFIDENCE, "name/demonym"),
            EntityMention.Form.NOMINAL,
            EntityKind.COUNTRY,
            country,
            OptionalInt.empty(),
            sentence.number(),
            sentence.headOf(first, end));
    return new FoundEntity(mention, first, end);
  }

  /** The bodies that a country or its adjective is written before, or after with "of". */
  List<FoundEntity> bodies(Sentence sentence, Text text, List<FoundEntity> places) {
    List<FoundEntity> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (isBody(sentence.token(i))) {
        int head = i;
        before(sentence, places, head)
            .map(place -> body(sentence, text, place, head))
            .or(() -> after(sentence, places, head).map(place -> body(sentence, text, place, head)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isBody(Token token) {
    boolean singular = token.tag().equals("NN") || token.tag().equals("NNP");
    return singular && bodies.has(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** The place right before the noun, but for a possessive ending. */
  private static Optional<FoundEntity> before(
      Sentence sentence, List<FoundEntity> places, int head) {
    int end = sentence.token(head - (head > 0 ? 1 : 0)).tag().equals("POS") ? head - 1 : head;
    return places.stream()
        .filter(place -> place.mention().kind().isPlace() && place.end() == end)
        .findFirst();
  }

  /** "Government of Iraq", "parliament of the Netherlands". */
  private static Optional<FoundEntity> after(
      Sentence sentence, List<FoundEntity> places, int head) {
    return places.stream()
        .filter(place -> place.mention().kind().isPlace())
        .filter(place -> place.first() > head + 1 && place.first() <= head + MOST_BETWEEN)
        .filter(place -> sentence.token(head + 1).word().equals("of"))
        .filter(place -> place.first() == head + 2 || sentence.token(head + 2).tag().equals("DT"))
        .findFirst();
  }

  /** "Government of Iraq" is written as a name, "the Iraqi government" describes the same. */
  private static EntityMention.Form form(Token noun) {
    return Character.isUpperCase(noun.word().codePointAt(0))
        ? EntityMention.Form.NAME
        : EntityMention.Form.NOMINAL;
  }

  private static FoundEntity body(Sentence sentence, Text text, FoundEntity owner, int head) {
    int first = Math.min(owner.first(), head);
    int end = Math.max(owner.end(), head + 1);
    Span span = sentence.span(first, end);
    String noun = sentence.token(head).lemma();
    String name =
        noun.substring(0, 1).toUpperCase(Locale.ROOT)
            + noun.substring(1)
            + " of "
            + owner.mention().name();
    EntityMention mention =
        new EntityMention(
            new Grounds(span, text.slice(span), CONFIDENCE, "name/possessed-body"),
            form(sentence.token(head)),
            EntityKind.ORGANISATION,
            name,
            OptionalInt.empty(),
            sentence.number(),
            head);
    return new FoundEntity(mention, first, end);
  }
}
