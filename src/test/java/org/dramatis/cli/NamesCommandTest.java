package org.dramatis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesCommandTest {

  @TempDir private Path folder;
  private Path table;

  @BeforeEach
  void writeTable() throws IOException {
    table =
        Files.write(
            folder.resolve("table.tab"),
            List.of(
                "Ellan\tEllan_(island)\t0.75",
                "Ellan Lines\tEllan_Lines\t1.0",
                "the Lines\tEllan_Lines\t0.5",
                "The Lines\tEllan_Lines\t0.6"));
  }

  @Test
  void makesTheDictionaryAndLooksNamesUp() {
    Terminal made = names("build", table.toString());
    assertThat(made.err()).contains(table.toString());
    assertThat(made.out()).startsWith("4 names of 2 titles").contains(folder.toString());
    Terminal found = names("ellan", "Nobody", "Ellan Lines");
    assertThat(found.code()).isEqualTo(Command.DONE);
    assertThat(found.out())
        .isEqualTo(
            """
            not known: Nobody
            Ellan (island)
              0.750  ellan (written otherwise there)
            Ellan Lines
              1.000  Ellan Lines
              also: the Lines
            """);
  }

  @Test
  void saysWhatToDoWhereThereIsNoDictionary() {
    Terminal none = names("Ellan");
    assertThat(none.code()).isEqualTo(Command.FAILED);
    assertThat(none.err()).contains("./dramatis names build");
  }

  @Test
  void saysWhatIsWrongWithATable() throws IOException {
    Path missing = folder.resolve("none.jar");
    assertThat(names("build", missing.toString()).err()).contains(missing.toString());
    Files.writeString(table, "Ellan\n");
    Terminal wrong = names("build", table.toString());
    assertThat(wrong.code()).isEqualTo(Command.FAILED);
    assertThat(wrong.err()).contains("line 1 ");
    assertThat(names("build", "a", "b").code()).isEqualTo(Command.WRONG_USAGE);
    assertThat(names().code()).isEqualTo(Command.WRONG_USAGE);
  }

  private Terminal names(String... words) {
    String[] line = new String[words.length + 3];
    line[0] = "names";
    line[1] = "--folder";
    line[2] = folder.resolve("cache").toString();
    System.arraycopy(words, 0, line, 3, words.length);
    return Terminal.run(line);
  }
}
