package org.dramatis.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
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
 * Finds the descriptions that stand for somebody or something without naming it: "three soldiers",
 * "the ministry". Nouns of no list are of kind {@code OTHER}; they matter as arguments only.
 */
final class NominalFinder {

  private static final double LISTED = 0.8;
  private static final double OTHER = 0.6;

  private final List<KindOfNoun> lists;
  private final Demonyms demonyms;

  /** The nouns of one list and the kind of thing they stand for. */
  private record KindOfNoun(WordList nouns, EntityKind kind) {}

  NominalFinder(Ontology ontology, Demonyms demonyms) {
    this.demonyms = demonyms;
    this.lists =
        List.of(
            new KindOfNoun(ontology.words("PersonNoun"), EntityKind.PERSON),
            new KindOfNoun(ontology.words("Kinship"), EntityKind.PERSON),
            new KindOfNoun(ontology.words("TitleWord"), EntityKind.PERSON),
            new KindOfNoun(ontology.words("GroupNoun"), EntityKind.PERSON),
            new KindOfNoun(ontology.words("OrganisationNoun"), EntityKind.ORGANISATION),
            new KindOfNoun(ontology.words("FacilityNoun"), EntityKind.FACILITY),
            new KindOfNoun(ontology.words("PlaceNoun"), EntityKind.PLACE));
  }

  List<FoundEntity> find(Sentence sentence, Text text, List<FoundEntity> names) {
    List<FoundEntity> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (isNominalHead(sentence, i) && !isNamed(names, i)) {
        found.add(nominal(sentence, text, i));
      }
    }
    return found;
  }

  private static boolean isNominalHead(Sentence sentence, int token) {
    String relation = sentence.relation(token);
    return sentence.token(token).isNoun()
        && !relation.equals("compound")
        && !relation.equals("flat")
        && !relation.equals("nummod")
        && !relation.equals("obl:tmod")
        && Character.isLetter(sentence.token(token).word().codePointAt(0));
  }

  private static boolean isNamed(List<FoundEntity> names, int token) {
    return names.stream()
        .anyMatch(
            name ->
                name.mention().head() == token
                    || name.covers(token) && name.mention().form() == EntityMention.Form.NAME);
  }

  private FoundEntity nominal(Sentence sentence, Text text, int head) {
    NounPhrase phrase = NounPhrase.of(sentence, head);
    Span span = sentence.span(phrase.first(), phrase.end());
    EntityKind kind = kind(sentence.token(head));
    double confidence = kind == EntityKind.OTHER ? OTHER : LISTED;
    EntityMention mention =
        new EntityMention(
            new Grounds(span, text.slice(span), confidence, "nominal/noun-phrase"),
            EntityMention.Form.NOMINAL,
            kind,
            sentence.token(head).lemma().toLowerCase(Locale.ROOT),
            count(sentence, head),
            sentence.number(),
            head);
    return new FoundEntity(mention, phrase.first(), phrase.end());
  }

  private EntityKind kind(Token noun) {
    if (demonyms.isPeople(noun)) {
      return EntityKind.PERSON;
    }
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    return lists.stream()
        .filter(list -> list.nouns().has(lemma))
        .map(KindOfNoun::kind)
        .findFirst()
        .orElse(EntityKind.OTHER);
  }

  private static OptionalInt count(Sentence sentence, int head) {
    return sentence.tree().dependents(head, "nummod").stream()
        .map(number -> value(sentence, number))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  /** A number and what multiplies it: "two dozen", "5 million". */
  private static OptionalInt value(Sentence sentence, int number) {
    OptionalInt own = Numerals.value(sentence.token(number).word());
    if (own.isEmpty() || !Numerals.isMultiple(sentence.token(number).word())) {
      return own;
    }
    long times =
        Stream.of("compound", "nummod")
            .flatMap(relation -> sentence.tree().dependents(number, relation).stream())
            .map(factor -> Numerals.value(sentence.token(factor).word()))
            .filter(OptionalInt::isPresent)
            .mapToLong(OptionalInt::getAsInt)
            .findFirst()
            .orElse(1);
    long value = own.getAsInt() * times;
    return value > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) value);
  }
}
