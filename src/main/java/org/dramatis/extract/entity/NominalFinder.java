package org.dramatis.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.dramatis.model.Dependency;
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

  private static final Set<String> WITH_VERB = Set.of("nsubj", "nsubj:pass", "obj");

  /** What each noun of a list stands for. */
  private final Map<String, EntityKind> kinds = new HashMap<>();

  private final Demonyms demonyms;

  NominalFinder(Ontology ontology, Demonyms demonyms) {
    this.demonyms = demonyms;
    for (String people : List.of("PersonNoun", "Kinship", "TitleWord", "GroupNoun")) {
      add(ontology.words(people), EntityKind.PERSON);
    }
    add(ontology.words("OrganisationNoun"), EntityKind.ORGANISATION);
    add(ontology.words("FacilityNoun"), EntityKind.FACILITY);
    add(ontology.words("PlaceNoun"), EntityKind.PLACE);
  }

  /** Of a noun on several lists the first one counts. */
  private void add(WordList nouns, EntityKind kind) {
    nouns.words().forEach(noun -> kinds.putIfAbsent(noun, kind));
  }

  List<FoundEntity> find(Sentence sentence, Text text, List<FoundEntity> names) {
    List<FoundEntity> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if ((isNominalHead(sentence, i) || isNumberAlone(sentence, i)) && !isNamed(names, i)) {
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

  /** "Killing six": a number that a verb has for its subject or object counts somebody. */
  private static boolean isNumberAlone(Sentence sentence, int token) {
    int governor = sentence.governor(token);
    return sentence.token(token).tag().equals("CD")
        && WITH_VERB.contains(sentence.relation(token))
        && governor != Dependency.ROOT
        && sentence.token(governor).isVerb()
        && value(sentence, token).isPresent();
  }

  private static boolean isNamed(List<FoundEntity> names, int token) {
    for (FoundEntity name : names) {
      if (name.mention().head() == token
          || name.covers(token) && name.mention().form() == EntityMention.Form.NAME) {
        return true;
      }
    }
    return false;
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
    return kinds.getOrDefault(noun.lemma().toLowerCase(Locale.ROOT), EntityKind.OTHER);
  }

  private static OptionalInt count(Sentence sentence, int head) {
    if (sentence.token(head).tag().equals("CD")) {
      return value(sentence, head);
    }
    for (int number : sentence.tree().dependents(head, "nummod")) {
      OptionalInt value = value(sentence, number);
      if (value.isPresent()) {
        return value;
      }
    }
    return OptionalInt.empty();
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
