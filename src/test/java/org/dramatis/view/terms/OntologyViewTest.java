package org.dramatis.view.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.dramatis.view.HarbourStore;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.graph.Terms;
import org.dramatis.view.terms.Ontology.ClassTerm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyViewTest {

  @TempDir Path folder;

  private HarbourStore harbour;

  @BeforeEach
  void open() {
    harbour = HarbourStore.in(folder);
  }

  @AfterEach
  void close() {
    harbour.close();
  }

  private ClassTerm type(String name) {
    return harbour.ask(Ontology.class, "ontology").classes().stream()
        .filter(term -> term.type().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isATreeThatCountsWhatIsBelow() {
    assertThat(type("Meeting").parent()).contains("ConsultEvent");
    assertThat(type("Meeting").count()).isEqualTo(1);
    assertThat(type("Meeting").plover()).contains("CONSULT");
    assertThat(type("ConsultEvent").count()).isEqualTo(2);
    assertThat(type("Event").count()).isEqualTo(4);
    assertThat(type("Event").parent()).isEqualTo(Optional.empty());
    assertThat(type("Fight").kind()).contains(Kind.EVENT);
  }

  @Test
  void countsAnewWhenTheGraphHasChanged() {
    assertThat(type("Meeting").count()).isEqualTo(1);

    harbour
        .store()
        .write(
            update ->
                update.add(
                    HarbourStore.BASE + "things",
                    List.of(
                        Triple.create(
                            NodeFactory.createURI(HarbourStore.BASE + "event/another"),
                            Terms.TYPE,
                            Terms.named("Meeting")))));

    assertThat(type("Meeting").count()).isEqualTo(2);
  }
}
