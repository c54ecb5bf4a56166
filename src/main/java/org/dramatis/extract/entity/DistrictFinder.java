package org.dramatis.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Grounds;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.Text;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/**
 * Finds the names of regions that taggers miss, by the noun that they end with: "Sarnow Oblast",
 * "Bel Ardo province".
 */
final class DistrictFinder {

  /** As of names that the taggers are split about. */
  private static final double CONFIDENCE = 0.8;

  private final WordList districtNouns;
  private final Demonyms demonyms;

  DistrictFinder(Ontology ontology, Demonyms demonyms) {
    this.districtNouns = ontology.words("DistrictNoun");
    this.demonyms = demonyms;
  }

  List<FoundEntity> find(Sentence sentence, Text text, List<FoundEntity> names) {
    List<FoundEntity> found = new ArrayList<>();
    for (int i = 1; i < sentence.tokens().size(); i++) {
      int first = i;
      while (first > 0 && isNamePart(sentence, first - 1, names)) {
        first--;
      }
      if (first < i && isDistrictNoun(sentence, i, names)) {
        found.add(district(sentence, text, first, i));
      }
    }
    return found;
  }

  /** The noun ends the name: "the Bel Ardo province police" names no province by itself. */
  private boolean isDistrictNoun(Sentence sentence, int token, List<FoundEntity> names) {
    return sentence.token(token).isNoun()
        && districtNouns.has(sentence.token(token).word().toLowerCase(Locale.ROOT))
        && !sentence.relation(token).equals("compound")
        && !isNamed(token, names);
  }

  private boolean isNamePart(Sentence sentence, int token, List<FoundEntity> names) {
    String word = sentence.token(token).word();
    return sentence.token(token).isProperNoun()
        && Character.isUpperCase(word.codePointAt(0))
        && demonyms.country(word).isEmpty()
        && !isNamed(token, names);
  }

  private static boolean isNamed(int token, List<FoundEntity> names) {
    return names.stream().anyMatch(name -> name.covers(token));
  }

  private static FoundEntity district(Sentence sentence, Text text, int first, int noun) {
    Span span = sentence.span(first, noun + 1);
    EntityMention mention =
        new EntityMention(
            new Grounds(span, text.slice(span), CONFIDENCE, "name/district-noun"),
            EntityMention.Form.NAME,
            EntityKind.REGION,
            ArticleNames.words(sentence, first, noun + 1),
            OptionalInt.empty(),
            sentence.number(),
            noun);
    return new FoundEntity(mention, first, noun + 1);
  }
}
