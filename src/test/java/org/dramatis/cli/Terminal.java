package org.dramatis.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.dramatis.map.Iris;
import org.dramatis.store.GraphStore;

/** Runs a command line in this process and keeps what it says. */
record Terminal(int code, String out, String err) {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-03-21T12:00:00Z"), ZoneOffset.UTC);

  static Terminal run(String... words) {
    return runWith("", words);
  }

  static Terminal runWith(String input, String... words) {
    return run(OptionalInt.empty(), CLOCK, input, words);
  }

  /** As on a terminal of so many columns, by a clock that goes. */
  static Terminal shown(int columns, String input, String... words) {
    return run(OptionalInt.of(columns), Clock.systemUTC(), input, words);
  }

  private static Terminal run(OptionalInt columns, Clock clock, String input, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            "./dramatis",
            columns,
            OptionalInt.empty(),
            clock);
    int code = new CommandLineInterface(Main.commands(), console).run(words);
    return new Terminal(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Makes a store of the three invented reports that the tests of queries use. */
  static Path harbourStore(Path folder) {
    try (GraphStore store = GraphStore.open(folder, Iris.DEFAULT_BASE)) {
      Dataset dataset = store.dataset();
      dataset.executeWrite(
          () ->
              RDFDataMgr.read(
                  dataset,
                  Terminal.class.getResourceAsStream("/org/dramatis/query/harbour.trig"),
                  Lang.TRIG));
    }
    return folder;
  }
}
