package org.dramatis.view.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dramatis.view.HarbourStore;
import org.dramatis.view.OpenHarbour;
import org.dramatis.view.ViewException;
import org.dramatis.view.dossier.Dossier.Disagreement;
import org.dramatis.view.dossier.Dossier.Value;
import org.dramatis.view.dossier.Statement.Part;
import org.dramatis.view.evidence.Evidence;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.graph.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DossierViewTest {

  private static final String MULLER = HarbourStore.BASE + "person/ana-muller";
  private static final String BRAWL = HarbourStore.BASE + "event/fight-2031-02-28-port-alder-77aa";

  @RegisterExtension static final OpenHarbour harbour = new OpenHarbour();

  private static Dossier dossier(String... asked) {
    return harbour.ask(Dossier.class, "dossier", asked);
  }

  private static List<String> words(List<Statement> statements) {
    return statements.stream()
        .map(it -> it.parts().stream().map(Part::text).collect(Collectors.joining()))
        .toList();
  }

  @Test
  void tellsOfAPerson() {
    Dossier dossier = dossier("iri=" + MULLER);

    assertThat(dossier.thing().kind()).isEqualTo(Kind.PERSON);
    assertThat(dossier.otherNames()).containsExactly("Müller");
    assertThat(words(dossier.posts())).containsExactly("Mayor, Port Alder");
    assertThat(dossier.posts().get(0).begin()).contains("2029");
    assertThat(words(dossier.events()))
        .containsExactly("Ana Müller met Tom Reed", "Ana Müller visits Norland");
    assertThat(words(dossier.saidBy()))
        .containsExactly(
            "Said: Five dockers were injured in a brawl in Norland on 27 February 2031");
    assertThat(words(dossier.saidOf())).contains("Tom Reed said: Müller would visit Norland");
    assertThat(dossier.sources())
        .extracting(source -> source.document().id())
        .containsExactlyInAnyOrder("courier-1", "gazette-1", "wire-7");
    assertThat(dossier.left()).isEmpty();
  }

  @Test
  void saysWhoSaidItWhenAndOfHowManySources() {
    Statement meeting = dossier("iri=" + MULLER).events().get(0);

    assertThat(meeting.date()).contains("2031-03-01");
    assertThat(meeting.sources()).isEqualTo(1);
    assertThat(meeting.typeLabel()).contains("meeting");
    assertThat(meeting.said().orElseThrow().publisher()).contains("The Gazette");
    assertThat(meeting.said().orElseThrow().published()).contains("2031-03-02");
    assertThat(meeting.parts().get(0).kind()).contains(Kind.EVENT);
    assertThat(meeting.claim()).contains(HarbourStore.BASE + "document/gazette-1#event-19-22");
  }

  @Test
  void tellsOfAnEventWithWhatDisagrees() {
    Dossier dossier = dossier("iri=" + BRAWL);

    assertThat(words(dossier.circumstances()))
        .contains("Happened", "Place: Port Alder", "Number: 3");
    assertThat(words(dossier.events())).containsExactly("Part of Norland closed Alder Docks");
    assertThat(dossier.disagreements())
        .extracting(Disagreement::about)
        .containsExactly("date", "number (dockers)", "whether it happened");
    assertThat(dossier.disagreements().get(2).values())
        .extracting(Value::value, Value::best, Value::sources)
        .containsExactly(tuple("asserted", true, 2), tuple("negated", false, 1));
    assertThat(dossier.disagreements().get(2).values().get(1).said().get(0).standing())
        .isEqualTo(Standing.DENIED);
  }

  @Test
  void everyStatementLeadsToItsEvidence() {
    for (String thing :
        List.of(
            "person/ana-muller",
            "person/tom-reed",
            "organisation/alder-docks",
            "place/norland",
            "place/port-alder",
            "event/fight-2031-02-28-port-alder-77aa",
            "event/closure-2031-03-02-norland-alder-docks-c0de")) {
      Dossier dossier = dossier("iri=" + HarbourStore.BASE + thing);
      List<Statement> statements =
          Stream.of(
                  dossier.posts(),
                  dossier.relations(),
                  dossier.events(),
                  dossier.participants(),
                  dossier.circumstances(),
                  dossier.saidBy(),
                  dossier.saidOf())
              .flatMap(List::stream)
              .toList();
      assertThat(statements).isNotEmpty().extracting(Statement::fact).doesNotHaveDuplicates();
      for (Statement statement : statements) {
        Evidence evidence = harbour.ask(Evidence.class, "evidence", "fact=" + statement.fact());
        assertThat(evidence.passages())
            .as(statement.fact())
            .anySatisfy(
                passage -> assertThat(Optional.of(passage.mention())).isEqualTo(statement.claim()));
      }
    }
  }

  @Test
  void tellsOfRelationsFromEitherSide() {
    assertThat(words(dossier("iri=" + HarbourStore.BASE + "person/tom-reed").relations()))
        .containsExactlyInAnyOrder("Member of Alder Docks", "Spokesperson of Alder Docks");
    assertThat(words(dossier("iri=" + HarbourStore.BASE + "organisation/alder-docks").relations()))
        .containsExactlyInAnyOrder(
            "Tom Reed, member of Alder Docks", "Tom Reed, spokesperson of Alder Docks");
  }

  @Test
  void isReadInPages() {
    Dossier first = dossier("iri=" + MULLER, "limit=1");
    Dossier next = dossier("iri=" + MULLER, "limit=1", "list=events", "offset=1");

    assertThat(words(first.events())).containsExactly("Ana Müller met Tom Reed");
    assertThat(first.left()).containsEntry("events", 1);
    assertThat(words(next.events())).containsExactly("Ana Müller visits Norland");
    assertThat(next.left()).isEmpty();
    assertThat(next.posts()).isEmpty();
    assertThat(next.sources()).isEmpty();
  }

  @Test
  void followsAnIriThatAThingHadBefore() {
    assertThat(dossier("iri=" + HarbourStore.BASE + "person/muller").thing().iri())
        .isEqualTo(MULLER);
    assertThatThrownBy(() -> dossier("iri=" + HarbourStore.BASE + "person/nobody"))
        .isInstanceOfSatisfying(
            ViewException.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(404);
              assertThat(problem.hint()).isNotBlank();
            });
  }

  @Test
  void takesNoNameForAnIri() {
    assertThatThrownBy(() -> dossier("iri=Norland"))
        .isInstanceOf(ViewException.class)
        .hasMessage("\"Norland\" is no IRI.");
  }
}
