package org.dramatis.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.EntityKind.CITY;
import static org.dramatis.model.EntityKind.ORGANISATION;
import static org.dramatis.model.EntityKind.PERSON;
import static org.dramatis.resolve.Reports.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Entity;
import org.dramatis.model.EntityKind;
import org.dramatis.resolve.name.NameKnowledge;
import org.dramatis.resolve.name.Titles;
import org.junit.jupiter.api.Test;

/** What a dictionary of names adds. */
class TitlesTest {

  private static final List<String> ARTICLES =
      List.of("Ruritanian_Broadcasting_Service", "Upper_Vale", "Ida_Holm", "Vale_(band)");

  private static final Map<String, Titles.Sense> SENSES =
      Map.ofEntries(
          Map.entry("Ruritanian Broadcasting Service", new Titles.Sense(0, 1, true)),
          Map.entry("Radio Strelsau", new Titles.Sense(0, 0.9, true)),
          Map.entry("Strelsau Calling", new Titles.Sense(0, 0.6, true)),
          Map.entry("Upper Vale", new Titles.Sense(1, 1, true)),
          Map.entry("Vale", new Titles.Sense(1, 0.9, true)),
          Map.entry("Ida Holm", new Titles.Sense(2, 0.99, true)),
          Map.entry("Mother Holm", new Titles.Sense(0, 0.99, true)),
          Map.entry("The Vale", new Titles.Sense(3, 1, true)));

  private static final Titles DICTIONARY =
      new Titles() {
        @Override
        public Optional<Sense> of(String name) {
          return Optional.ofNullable(SENSES.get(name));
        }

        @Override
        public int names(int number) {
          return 9;
        }

        @Override
        public String title(int number) {
          return ARTICLES.get(number);
        }
      };

  private static List<Entity> entities(DocumentClaims... documents) {
    return new Resolver(NameKnowledge.load().with(DICTIONARY), List.of())
        .resolve(List.of(documents))
        .entities();
  }

  private static DocumentClaims named(String id, EntityKind kind, String name) {
    return text(id, "", name + " rested").name(kind, name).resolve();
  }

  @Test
  void joinsNamesThatTheDictionaryHasForOneThing() {
    assertThat(
            entities(
                named("a", ORGANISATION, "Ruritanian Broadcasting Service"),
                named("b", ORGANISATION, "Radio Strelsau")))
        .hasSize(1);
  }

  @Test
  void joinsThemOnlyInASharedContextWhereOneHasOtherSenses() {
    assertThat(
            entities(
                named("a", ORGANISATION, "Ruritanian Broadcasting Service"),
                named("b", ORGANISATION, "Strelsau Calling")))
        .hasSize(2);
  }

  @Test
  void keepsApartWhatTheNamesThemselvesTellApart() {
    assertThat(entities(named("a", CITY, "Upper Vale"), named("b", CITY, "Vale"))).hasSize(2);
  }

  @Test
  void linksWhatIsSureToHaveTheArticle() {
    assertThat(entities(named("a", PERSON, "Ida Holm")))
        .extracting(Entity::page)
        .containsExactly(Optional.of("Ida_Holm"));
  }

  @Test
  void linksNothingThatIsCalledOtherwise() {
    assertThat(
            entities(
                named("a", CITY, "The Vale"),
                named("b", PERSON, "Mother Holm"),
                named("c", ORGANISATION, "Radio Strelsau")))
        .extracting(Entity::page)
        .containsOnly(Optional.empty());
  }
}
