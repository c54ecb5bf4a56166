package org.dramatis.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs in {@code src/test/node} that read, with libraries of others, what was exported. */
public final class NodeReader {

  private static final Path LIBRARIES = Path.of("src/main/explorer/node_modules").toAbsolutePath();

  private NodeReader() {}

  /**
   * Runs a program, and gives the JSON that it prints. Skips the test where there is no Node.js, or
   * the library was not fetched.
   */
  public static JsonNode run(String program, String library, Path... arguments)
      throws IOException, InterruptedException {
    assumeTrue(hasNode(), "Node.js is not there to read " + program + "'s input");
    assumeTrue(
        Files.isDirectory(LIBRARIES.resolve(library)), library + " was not fetched with the page");
    List<String> command =
        new ArrayList<>(List.of("node", Path.of("src/test/node", program).toString()));
    for (Path argument : arguments) {
      command.add(argument.toString());
    }
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("NODE_PATH", LIBRARIES.toString());
    Process process = builder.start();
    byte[] printed = process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).as(program).isZero();
    return new ObjectMapper().readTree(printed);
  }

  /** Where a library is, if it was fetched. */
  public static Path library(String name) {
    return LIBRARIES.resolve(name);
  }

  private static boolean hasNode() throws InterruptedException {
    try {
      return new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
