package org.dramatis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesCommandTest {

  @TempDir private Path folder;

  @Test
  void makesTheDictionaryAndLooksNamesUp() {
    Terminal made = names("build");
    assertThat(made.out()).startsWith("3 names of 2 titles").contains(folder.toString());
    Terminal found = names("ellan", "Nobody", "Ellan Lines");
    assertThat(found.code()).isEqualTo(Command.DONE);
    assertThat(found.err()).isEmpty();
    assertThat(found.out())
        .isEqualTo(
            """
            not known: Nobody
            Ellan (island)
              0.750  ellan (written otherwise there)
              also: Ellan Island
            Ellan Lines
              1.000  Ellan Lines
            """);
  }

  @Test
  void makesTheDictionaryWhereItIsAskedFirst() {
    Terminal first = names("Ellan");
    assertThat(first.code()).isEqualTo(Command.DONE);
    assertThat(first.err()).contains("once");
    assertThat(first.out()).contains("Ellan (island)");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(names("build", "a").code()).isEqualTo(Command.WRONG_USAGE);
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
