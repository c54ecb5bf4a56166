package org.dramatis.extract.entity;

import java.util.Locale;
import java.util.Optional;
import org.dramatis.model.EntityKind;
import org.dramatis.model.GazetteerLabel;
import org.dramatis.model.Passage;
import org.dramatis.model.Sentence;
import org.dramatis.model.Token;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/**
 * Tells countries, regions, cities and facilities apart: by lists of well-known places, by the
 * words of the name, and by what the sentence calls it.
 */
final class PlaceKinds {

  private final KnownNames places = KnownNames.load("places.tsv");
  private final Demonyms demonyms;
  private final WordList facilityNouns;
  private final WordList cityNouns;
  private final WordList regionNouns;
  private final WordList landscapeNouns;
  private final WordList directions;

  PlaceKinds(Ontology ontology, Demonyms demonyms) {
    this.demonyms = demonyms;
    this.facilityNouns = ontology.words("FacilityNoun");
    this.cityNouns = ontology.words("CityNoun");
    this.regionNouns = ontology.words("RegionNoun");
    this.landscapeNouns = ontology.words("LandscapeNoun");
    this.directions = ontology.words("Direction");
  }

  /** What the name of a place stands for; {@code PLACE} if nothing tells. */
  EntityKind of(Sentence sentence, int first, int end) {
    return listed(sentence, first, end)
        .or(() -> ofItsWords(sentence, first, end))
        .or(() -> ofGazetteer(sentence, first, end))
        .or(() -> ofItsPart(sentence, first, end))
        .or(() -> called(sentence, sentence.headOf(first, end)))
        .or(() -> inDateline(sentence, first))
        .orElse(EntityKind.PLACE);
  }

  /**
   * Whether a name is that of a place though the taggers take it for something else: "Deir ez-Zor",
   * "the city of Victoria".
   */
  boolean isSurely(Sentence sentence, int first, int end) {
    int head = sentence.headOf(first, end);
    boolean calledPlace =
        sentence.relation(head).equals("nmod")
            && isAfterOf(sentence, head)
            && cityNouns.has(sentence.token(sentence.governor(head)).lemma());
    return calledPlace || end - first > 1 && listed(sentence, first, end).isPresent();
  }

  private Optional<EntityKind> listed(Sentence sentence, int first, int end) {
    String name = ArticleNames.words(sentence, first, end).replace(" - ", "-");
    return demonyms.isCountry(name) ? Optional.of(EntityKind.COUNTRY) : places.kind(name);
  }

  /** "Idlib Province", "County Cork", "Mexico City", "Lake Chad", "Gulf of Aden". */
  private Optional<EntityKind> ofItsWords(Sentence sentence, int first, int end) {
    if (end - first < 2) {
      return Optional.empty();
    }
    Token last = sentence.token(end - 1);
    Token start = sentence.token(first);
    Optional<EntityKind> called = meant(last).or(() -> meant(start));
    if (called.isPresent()) {
      return called;
    }
    if (landscapeNouns.has(lower(last)) || landscapeNouns.has(lower(start))) {
      return Optional.of(EntityKind.PLACE);
    }
    boolean facility = facilityNouns.has(last.lemma().toLowerCase(Locale.ROOT));
    return facility && ofGazetteer(sentence, first, end).isEmpty()
        ? Optional.of(EntityKind.FACILITY)
        : Optional.empty();
  }

  /** What a noun says of the place it is said of. */
  private Optional<EntityKind> meant(Token noun) {
    if (cityNouns.has(lower(noun))) {
      return Optional.of(EntityKind.CITY);
    }
    return regionNouns.has(lower(noun)) ? Optional.of(EntityKind.REGION) : Optional.empty();
  }

  /** The list's label where it is of the whole name: "Gulf of Mexico" is no country. */
  private static Optional<EntityKind> ofGazetteer(Sentence sentence, int first, int end) {
    GazetteerLabel label = sentence.token(first).gazetteer();
    for (int i = first; i < end; i++) {
      if (sentence.token(i).gazetteer() != label) {
        return Optional.empty();
      }
    }
    return switch (label) {
      case COUNTRY -> Optional.of(EntityKind.COUNTRY);
      case REGION -> Optional.of(EntityKind.REGION);
      case CITY -> Optional.of(EntityKind.CITY);
      default -> Optional.empty();
    };
  }

  /** A part of a region or a country is a region: "Southern California", "North Darfur". */
  private Optional<EntityKind> ofItsPart(Sentence sentence, int first, int end) {
    return end - first > 1 && directions.has(lower(sentence.token(first)))
        ? Optional.of(EntityKind.REGION)
        : Optional.empty();
  }

  /** "The city of Ayn Isa", "Ayn Isa, a town in Syria", "in Idlib province". */
  private Optional<EntityKind> called(Sentence sentence, int head) {
    for (int noun : sentence.tree().dependents(head, "appos")) {
      if (meant(sentence.token(noun)).isPresent()) {
        return meant(sentence.token(noun));
      }
    }
    int governor = sentence.governor(head);
    if (governor < 0) {
      return Optional.empty();
    }
    boolean called =
        switch (sentence.relation(head)) {
          case "appos", "compound" -> true;
          case "nmod" -> isAfterOf(sentence, head);
          default -> false;
        };
    return called ? meant(sentence.token(governor)) : Optional.empty();
  }

  /** "City of Ayn Isa", but not "capital of Syria" or "a town in Syria". */
  private static boolean isAfterOf(Sentence sentence, int head) {
    int governor = sentence.governor(head);
    return !sentence.token(governor).lemma().equals("capital")
        && sentence.tree().dependents(head, "case").stream()
            .anyMatch(token -> sentence.token(token).word().equals("of"));
  }

  /** A report comes from a city. */
  private static Optional<EntityKind> inDateline(Sentence sentence, int first) {
    return sentence.passage() == Passage.Kind.DATELINE && first == 0
        ? Optional.of(EntityKind.CITY)
        : Optional.empty();
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
