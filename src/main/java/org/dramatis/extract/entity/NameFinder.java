package org.dramatis.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.GazetteerLabel;
import org.dramatis.model.Grounds;
import org.dramatis.model.NameLabel;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.Text;
import org.dramatis.model.Token;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/**
 * Turns runs of tokens with one name label into names, without the titles before a person and the
 * articles, quotation marks and possessive endings around any name.
 */
final class NameFinder {

  private final PlaceKinds places;
  private final FalseOrganisations falseOrganisations;
  private final WordList titlesInNames;
  private final WordList placePrepositions;
  private final WordList spokespeople;

  NameFinder(Ontology ontology, PlaceKinds places) {
    this.places = places;
    this.falseOrganisations = new FalseOrganisations(ontology);
    this.titlesInNames = ontology.words("TitleInName");
    this.placePrepositions = ontology.words("PlacePreposition");
    this.spokespeople = ontology.words("SpokespersonTitle");
  }

  List<FoundEntity> find(Sentence sentence, Text text) {
    List<FoundEntity> found = new ArrayList<>();
    int first = 0;
    while (first < sentence.tokens().size()) {
      NameLabel label = label(sentence.token(first));
      int end = first + 1;
      while (end < sentence.tokens().size() && label(sentence.token(end)) == label) {
        end++;
      }
      if (isName(label)) {
        add(found, sentence, text, label, first, end);
      }
      first = end;
    }
    return found;
  }

  private static boolean isName(NameLabel label) {
    return label == NameLabel.PERSON || label == NameLabel.ORGANISATION || label == NameLabel.PLACE;
  }

  /**
   * The taggers' label; a country or city that only a list knows counts as a place if capitalised.
   */
  private static NameLabel label(Token token) {
    boolean untagged = token.name() == NameLabel.NONE || token.name() == NameLabel.MISC;
    return untagged && token.isProperNoun() && isListedPlace(token)
        ? NameLabel.PLACE
        : token.name();
  }

  private static boolean isListedPlace(Token token) {
    return token.gazetteer() == GazetteerLabel.COUNTRY
        || token.gazetteer() == GazetteerLabel.REGION
        || token.gazetteer() == GazetteerLabel.CITY;
  }

  private void add(
      List<FoundEntity> found, Sentence sentence, Text text, NameLabel label, int from, int to) {
    int first = from;
    int end = to;
    while (first < end && (isEdge(sentence.token(first)) || isTitle(sentence, label, first, end))) {
      first++;
    }
    while (end > first && isEdge(sentence.token(end - 1))) {
      end--;
    }
    boolean organisation = label == NameLabel.ORGANISATION;
    if (first < end
        && isWord(sentence, first, end)
        && !(organisation && falseOrganisations.has(sentence, first, end))) {
      found.add(name(sentence, text, label, first, end));
    }
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }

  private static boolean isEdge(Token token) {
    return token.tag().equals("POS")
        || token.tag().equals("DT")
        || !Character.isLetterOrDigit(token.word().codePointAt(0))
        || token.tag().equals("-LRB-")
        || token.tag().equals("-RRB-");
  }

  /** A title before a person's name; not where custom makes it part of the name: "Pope Francis". */
  private boolean isTitle(Sentence sentence, NameLabel label, int token, int end) {
    if (label != NameLabel.PERSON || token + 1 >= end) {
      return false;
    }
    Token candidate = sentence.token(token);
    boolean customary =
        end - token == 2 && titlesInNames.has(candidate.word().toLowerCase(Locale.ROOT));
    return candidate.gazetteer() == GazetteerLabel.TITLE && !customary;
  }

  /** Not a number, nor a single letter: the "D" of a party or a minute of a match. */
  private static boolean isWord(Sentence sentence, int first, int end) {
    return hasLetter(sentence, first, end)
        && (end - first > 1 || sentence.token(first).word().codePoints().limit(2).count() > 1);
  }

  private static boolean hasLetter(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      if (hasLetter(sentence.token(i).word())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLetter(String word) {
    int letter;
    for (int i = 0; i < word.length(); i += Character.charCount(letter)) {
      letter = word.codePointAt(i);
      if (Character.isLetter(letter)) {
        return true;
      }
    }
    return false;
  }

  private FoundEntity name(Sentence sentence, Text text, NameLabel label, int first, int end) {
    Span span = sentence.span(first, end);
    boolean tagged = isName(sentence.token(first).name());
    Grounds grounds =
        new Grounds(
            span, text.slice(span), NameConfidence.UNWEIGHED, tagged ? "name/crf" : "name/list");
    EntityMention mention =
        new EntityMention(
            grounds,
            EntityMention.Form.NAME,
            kind(sentence, label, first, end),
            grounds.line(),
            OptionalInt.empty(),
            sentence.number(),
            sentence.headOf(first, end));
    return new FoundEntity(mention, first, end);
  }

  private EntityKind kind(Sentence sentence, NameLabel label, int first, int end) {
    if (label != NameLabel.PLACE
        && (places.isSurely(sentence, first, end) || standsForPlace(sentence, first, end))) {
      return places.of(sentence, first, end);
    }
    return switch (label) {
      case PERSON -> EntityKind.PERSON;
      case ORGANISATION ->
          isSpokesperson(sentence, first, end) ? EntityKind.PERSON : EntityKind.ORGANISATION;
      default -> places.of(sentence, first, end);
    };
  }

  /**
   * "Ana Agency, the spokeswoman": who speaks for others is a person, whatever the name is like.
   */
  private boolean isSpokesperson(Sentence sentence, int first, int end) {
    int head = sentence.headOf(first, end);
    Stream<Integer> described =
        sentence.relation(head).equals("appos")
            ? Stream.of(sentence.governor(head))
            : sentence.tree().dependents(head, "appos").stream();
    return end - first > 1
        && described
            .filter(noun -> noun < first || noun >= end)
            .anyMatch(
                noun -> spokespeople.has(sentence.token(noun).lemma().toLowerCase(Locale.ROOT)));
  }

  /** Nobody is "near" a person or an organisation in news, whatever the taggers take it for. */
  private boolean standsForPlace(Sentence sentence, int first, int end) {
    if (first > 0 && placePrepositions.has(lower(sentence.token(first - 1)))) {
      return true;
    }
    for (int preposition : sentence.tree().dependents(sentence.headOf(first, end), "case")) {
      if (placePrepositions.has(lower(sentence.token(preposition)))) {
        return true;
      }
    }
    return false;
  }
}
