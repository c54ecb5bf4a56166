package org.dramatis.view.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.dramatis.view.HarbourStore;
import org.dramatis.view.OpenHarbour;
import org.dramatis.view.ViewException;
import org.dramatis.view.evidence.Passage.Mark;
import org.dramatis.view.evidence.Passage.Sort;
import org.dramatis.view.evidence.Passage.Speaker;
import org.dramatis.view.graph.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EvidenceViewTest {

  private static final String MEETING =
      HarbourStore.BASE + "event/meeting-2031-03-01-ana-muller-tom-reed-5f1c";
  private static final String BRAWL = HarbourStore.BASE + "event/fight-2031-02-28-port-alder-77aa";
  private static final String REED = HarbourStore.BASE + "person/tom-reed";
  private static final String MULLER = HarbourStore.BASE + "person/ana-muller";

  @RegisterExtension static final OpenHarbour harbour = new OpenHarbour();

  private static Evidence evidence(String fact, String... more) {
    String[] asked = new String[more.length + 1];
    asked[0] = "fact=" + fact;
    System.arraycopy(more, 0, asked, 1, more.length);
    return harbour.ask(Evidence.class, "evidence", asked);
  }

  @Test
  void everyFactHasASentenceThatSaysIt() {
    new FactsOfGraph(harbour.store()).mustAllHaveEvidence();
  }

  @Test
  void quotesTheSentenceWithItsNeighboursAndMarksWhatIsAskedFor() {
    Passage passage =
        evidence(REED + " spokespersonOf " + HarbourStore.BASE + "organisation/alder-docks")
            .passages()
            .get(0);

    assertThat(passage.sentence())
        .isEqualTo("Reed, the spokesman of Alder Docks, said Müller would visit Norland.");
    assertThat(passage.before())
        .isEqualTo("😀 Mayor Ana Müller met Tom Reed in Port Alder on 1 March 2031.");
    assertThat(passage.after()).startsWith("Three dockers were injured");
    assertThat(passage.begin()).isEqualTo(64);
    assertThat(passage.marks())
        .extracting(mark -> passage.sentence().substring(mark.begin(), mark.end()), Mark::main)
        .containsExactly(
            tuple("Reed, the spokesman of Alder Docks", true),
            tuple("Reed", false),
            tuple("Alder Docks", false));
  }

  @Test
  void countsUnitsOfUtf16() {
    Passage passage = evidence(MEETING + " participant " + MULLER).passages().get(0);

    assertThat(passage.document().id()).isEqualTo("gazette-1");
    assertThat(passage.marks())
        .filteredOn(Mark::main)
        .extracting(mark -> passage.sentence().substring(mark.begin(), mark.end()))
        .containsExactly("Ana Müller", "met");
    assertThat(passage.marks().get(0))
        .isEqualTo(
            new Mark(9, 19, Sort.PERSON, Optional.of(MULLER), Optional.of("Ana Müller"), true));
  }

  @Test
  void tellsWhoSaysSoAndWhetherItIsTaken() {
    Passage denial =
        evidence(BRAWL).passages().stream()
            .filter(passage -> passage.standing() == Standing.DENIED)
            .findFirst()
            .orElseThrow();

    assertThat(denial.sentence()).isEqualTo("Tom Reed denied the brawl.");
    assertThat(denial.saidBy()).contains(new Speaker("Tom Reed", Optional.of(REED)));
  }

  @Test
  void putsOriginalsBeforeCopies() {
    Evidence evidence = evidence(MEETING);

    assertThat(evidence.statement()).isEqualTo("Ana Müller met Tom Reed");
    assertThat(evidence.passages())
        .extracting(passage -> passage.document().id())
        .containsExactly("gazette-1", "wire-7");
    assertThat(evidence.passages().get(1).copyOf().orElseThrow().id()).isEqualTo("gazette-1");
  }

  @Test
  void isReadInPages() {
    Evidence first = evidence(MULLER, "limit=2");
    Evidence last = evidence(MULLER, "limit=2", "offset=" + (first.left() + 1));

    assertThat(first.passages()).hasSize(2);
    assertThat(first.left()).isEqualTo(3);
    assertThat(last.passages()).hasSize(1);
    assertThat(last.left()).isZero();
  }

  @Test
  void tellsOfEventsFoldedIntoAnEdge() {
    Evidence evidence = evidence(MULLER + " Event " + REED);

    assertThat(evidence.statement()).isEqualTo("Ana Müller and Tom Reed");
    assertThat(evidence.passages()).hasSize(2);
  }

  @Test
  void saysWhatToDoAboutAFactThatIsNotThere() {
    assertThatThrownBy(() -> evidence(MULLER + " headOf " + REED))
        .isInstanceOfSatisfying(
            ViewException.class, problem -> assertThat(problem.status()).isEqualTo(404));
    assertThatThrownBy(() -> evidence(MULLER + "  " + REED))
        .isInstanceOfSatisfying(
            ViewException.class, problem -> assertThat(problem.status()).isEqualTo(400));
    assertThatThrownBy(() -> evidence("nonsense"))
        .isInstanceOfSatisfying(
            ViewException.class, problem -> assertThat(problem.status()).isEqualTo(400));
  }
}
