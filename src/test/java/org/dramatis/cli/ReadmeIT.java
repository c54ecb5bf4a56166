package org.dramatis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands in our texts, one after the other, and holds what they print against what is
 * shown. {@code -Dgolden.update} writes what is printed now into the texts.
 */
class ReadmeIT {

  private static final Pattern COMMAND =
      Pattern.compile("(?:echo \"(?<input>[^\"]*)\" \\| )?\\./dramatis (?<words>.*)");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|((?:[^\\s\"']|\"[^\"]*\")+)");
  private static final Pattern SECONDS = Pattern.compile("in \\d+\\.\\d s");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> theTextsShowWhatIsPrinted() {
    return Stream.of("README.md", "docs/extending.md")
        .map(name -> dynamicTest(name, () -> check(Path.of(name))));
  }

  private void check(Path file) throws IOException {
    List<String> text = new ArrayList<>(Files.readAllLines(file));
    List<ConsoleBlock> blocks = ConsoleBlock.in(text);
    assertThat(blocks).isNotEmpty();
    List<List<String>> brought = new ArrayList<>();
    for (ConsoleBlock block : blocks) {
      brought.add(block.brought(run(block.command())));
    }
    if (System.getProperty("golden.update") != null) {
      update(file, text, blocks, brought);
    } else {
      for (int i = 0; i < blocks.size(); i++) {
        assertThat(withoutTimes(brought.get(i)))
            .as("%s: %s", file, blocks.get(i).command())
            .isEqualTo(withoutTimes(blocks.get(i).output()));
      }
    }
  }

  private List<String> run(String command) {
    Matcher matcher = COMMAND.matcher(command);
    assertThat(matcher.matches()).as(command).isTrue();
    String input = matcher.group("input") == null ? "" : matcher.group("input") + "\n";
    List<String> words = words(matcher.group("words"));
    String store = "dramatis-store";
    int named = words.indexOf("--store");
    if (named >= 0) {
      store = words.remove(named + 1);
      words.remove(named);
    }
    String real = folder.resolve(store).toString();
    if (!words.get(0).equals("extract")) {
      words.addAll(1, List.of("--store", real));
    }
    Terminal terminal = Terminal.shown(100, input, words.toArray(String[]::new));
    assertThat(terminal.code()).as("%s%n%s", command, terminal.err()).isEqualTo(Command.DONE);
    String said = named < 0 ? terminal.out().replace(" --store " + real, "") : terminal.out();
    return said.replace(real, store).lines().toList();
  }

  private static List<String> words(String line) {
    return new ArrayList<>(
        WORD.matcher(line)
            .results()
            .map(word -> word.group(1) == null ? word.group(2).replace("\"", "") : word.group(1))
            .toList());
  }

  private static List<String> withoutTimes(List<String> lines) {
    return lines.stream().map(line -> SECONDS.matcher(line).replaceAll("in … s")).toList();
  }

  private static void update(
      Path file, List<String> text, List<ConsoleBlock> blocks, List<List<String>> brought)
      throws IOException {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      int begin = blocks.get(i).line() + 1;
      List<String> shown = text.subList(begin, begin + blocks.get(i).output().size());
      shown.clear();
      shown.addAll(brought.get(i));
    }
    Files.write(file, text);
  }
}
