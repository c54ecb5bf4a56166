package org.dramatis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dramatis.SmallNews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyCommandTest {

  @TempDir private Path folder;
  private String store;

  @BeforeEach
  void makeStore() {
    store = SmallNews.store(folder.resolve("store")).toString();
  }

  @Test
  void tellsWhyTwoAreTwo() {
    Terminal why = Terminal.run("why", "--store", store, "Nora Vane", "Fenn");
    assertThat(why.err()).isEmpty();
    assertThat(why.code()).isEqualTo(Command.DONE);
    assertThat(why.out().replaceAll("\\s+", " "))
        .isEqualTo(
            "They are two: Nora Vane, https://w3id.org/dramatis/kg/person/nora-vane, and Nora Fenn,"
                + " https://w3id.org/dramatis/kg/person/nora-fenn"
                + " Nora Vane \u2013 Nora Fenn: 0.0 of 1 needed"
                + " against: the names cannot be one person's"
                + " Nora Vane: undated, a \u2013 Nora Vane met Ida Holm"
                + " Nora Fenn: undated, b \u2013 Nora Fenn chairs Quay Trust ");
  }

  @Test
  void tellsThatAJudgementMadeThemOne() {
    Terminal.run("judge", "--store", store, "same", "Nora Vane", "Nora Fenn");
    Terminal why = Terminal.run("why", "--store", store, "Nora Vane", "Nora Fenn");
    assertThat(why.out())
        .startsWith("They are one: Nora Vane")
        .contains("judged")
        .contains("Nora Vane \u2013 Nora Fenn: 0.0 of 1 needed");
  }

  @Test
  void saysThatAPersonIsNoOrganisation() {
    Terminal why = Terminal.run("why", "--store", store, "Nora Fenn", "Quay Trust");
    assertThat(why.out()).contains("against: Nora Fenn is a person, Quay Trust an organisation");
  }

  @Test
  void takesAnIriInBrackets() {
    Terminal why =
        Terminal.run(
            "why",
            "--store",
            store,
            "<https://w3id.org/dramatis/kg/person/nora-vane>",
            "Nora Fenn");
    assertThat(why.code()).isEqualTo(Command.DONE);
    assertThat(why.out()).startsWith("They are two: Nora Vane");
  }

  @Test
  void tellsWhichOfSeveralIsMeant() {
    Terminal why = Terminal.run("why", "--store", store, "Nora", "Ida Holm");
    assertThat(why.out()).startsWith("They are two: Nora Vane");
    assertThat(why.err())
        .contains("\"Nora\" fits 2 things. Meant is the first")
        .contains("person/nora-vane")
        .contains("person/nora-fenn");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(Terminal.run("why", "--store", store, "Nora Vane").code())
        .isEqualTo(Command.WRONG_USAGE);
    Terminal unknown = Terminal.run("why", "--store", store, "Nora Vane", "Zebulon");
    assertThat(unknown.code()).isEqualTo(Command.FAILED);
    assertThat(unknown.err()).contains("Zebulon");
  }
}
