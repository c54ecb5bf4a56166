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
      for (int end = Math.min(i + LONGEST, sentence.tokens().size()); end > i; end--) {
        Optional<String> country = demonyms.country(words(sentence, first, end));
        if (country.isPresent()) {
          if (!isInLongerName(names, first, end)) {
            found.add(demonym(sentence, text, first, end, country.get()));
          }
          i = end - 1;
          break;
        }
      }
    }
    return found;
  }

  private static String words(Sentence sentence, int first, int end) {
    StringBuilder words = new StringBuilder();
    for (Token token : sentence.tokens().subList(first, end)) {
      words.append(words.isEmpty() ? "" : " ").append(token.word());
    }
    return words.toString();
  }

  private static boolean isInLongerName(List<FoundEntity> names, int first, int end) {
    return names.stream()
        .anyMatch(name -> name.covers(first) && name.end() - name.first() > end - first);
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

  /** The bodies that a country or its adjective is written before. */
  List<FoundEntity> bodies(Sentence sentence, Text text, List<FoundEntity> places) {
    List<FoundEntity> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      if (token.tag().equals("NN") && bodies.has(token.lemma().toLowerCase(Locale.ROOT))) {
        int head = i;
        owner(sentence, places, head)
            .ifPresent(place -> found.add(body(sentence, text, place, head)));
      }
    }
    return found;
  }

  /** The place right before the noun, but for a possessive ending. */
  private static Optional<FoundEntity> owner(
      Sentence sentence, List<FoundEntity> places, int head) {
    int end = sentence.token(head - (head > 0 ? 1 : 0)).tag().equals("POS") ? head - 1 : head;
    return places.stream()
        .filter(place -> place.mention().kind().isPlace() && place.end() == end)
        .findFirst();
  }

  private static FoundEntity body(Sentence sentence, Text text, FoundEntity owner, int head) {
    Span span = sentence.span(owner.first(), head + 1);
    String noun = sentence.token(head).lemma();
    String name =
        noun.substring(0, 1).toUpperCase(Locale.ROOT)
            + noun.substring(1)
            + " of "
            + owner.mention().name();
    EntityMention mention =
        new EntityMention(
            new Grounds(span, text.slice(span), CONFIDENCE, "name/possessed-body"),
            EntityMention.Form.NAME,
            EntityKind.ORGANISATION,
            name,
            OptionalInt.empty(),
            sentence.number(),
            head);
    return new FoundEntity(mention, owner.first(), head + 1);
  }
}
