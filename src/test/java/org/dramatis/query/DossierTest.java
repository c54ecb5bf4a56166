package org.dramatis.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dramatis.query.Dossier.Entry;
import org.dramatis.query.Dossier.Section;
import org.junit.jupiter.api.Test;

class DossierTest {

  private final Dossiers dossiers = new Dossiers(HarbourGraph.read(), NamedQueries.shipped());

  @Test
  void tellsOfAPersonInSections() {
    Dossier dossier = dossiers.of("ana muller");
    assertThat(dossier.thing().label()).isEqualTo("Ana Müller");
    assertThat(dossier.otherNames()).containsExactly("Müller");
    assertThat(dossier.sections())
        .extracting(Section::title)
        .containsExactly("Posts", "Events", "Quotations", "What others say");
    assertThat(dossier.sections().get(0).entries().get(0).statement())
        .isEqualTo("mayor, Port Alder, since 2029, 1 source");
  }

  @Test
  void tellsOfAnEventWithWhatDisagrees() {
    Dossier dossier = dossiers.of("brawl");
    assertThat(dossier.sections())
        .extracting(Section::title)
        .containsExactly("What, when and where", "Where reports disagree", "What the reports say");
    assertThat(dossier.sections().get(1).entries())
        .extracting(Entry::statement)
        .containsExactly(
            "date: 2031-02-28, 1 source",
            "date: 2031-02-27, 1 source",
            "number (dockers): 3, 1 source",
            "number (dockers): 5, 1 source",
            "whether it happened: asserted, 2 sources",
            "whether it happened: negated, 1 source");
    assertThat(dossier.sections().get(1).entries().get(5).evidence())
        .containsExactly(
            "says Tom Reed; 2031-03-03, Courier: Brawl at the docks – Tom Reed denied the brawl.");
    assertThat(new DossierText(80).of(dossier))
        .startsWith("brawl in Port Alder\n===")
        .contains("negated, says Tom Reed; 2031-03-03, Courier: Brawl at the docks")
        .doesNotContainPattern("(?m)^.{91}");
  }

  @Test
  void findsTheThingThatHoldsAnEarlierNameMentionOrDigest() {
    for (String earlier :
        List.of(
            "person/muller",
            "person/ana-muller",
            "document/gazette-1#entity-8-18",
            "document/gazette-1#thing-ana-muller")) {
      assertThat(dossiers.of(HarbourGraph.BASE + earlier).thing().label()).isEqualTo("Ana Müller");
    }
    assertThat(dossiers.of(HarbourGraph.BASE + "event/fight-2031-02-28-port-alder-12ab").thing())
        .extracting(Thing::label)
        .isEqualTo("brawl in Port Alder");
    assertThatThrownBy(() -> dossiers.of(HarbourGraph.BASE + "place/muller"))
        .isInstanceOf(UnknownName.class);
  }

  @Test
  void takesTheBestSupportedOfSeveralAndNamesTheOthers() {
    Dossier dossier = dossiers.of("alder");
    assertThat(dossier.thing().label()).isEqualTo("Port Alder");
    assertThat(dossier.others())
        .extracting(Thing::label)
        .containsExactly("brawl in Port Alder", "Alder Docks", "Norland closed Alder Docks");
  }
}
