package org.dramatis.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.OptionalInt;

/**
 * Where a command reads from and writes to. Results go to {@code out}; progress, warnings and
 * errors to {@code err}.
 *
 * @param command how the program was called, for commands to try next
 * @param columns of the terminal that shows the results, if they go to one
 * @param watched the columns of the terminal where a person watches the progress, if there is one
 */
record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    String command,
    OptionalInt columns,
    OptionalInt watched,
    Clock clock) {

  private static final int USUAL_WIDTH = 100;

  /** The console of this process. The launcher says what Java cannot find out. */
  static Console ofProcess() {
    return new Console(
        System.in,
        stream(FileDescriptor.out, false),
        stream(FileDescriptor.err, true),
        System.getProperty("dramatis.command", "dramatis"),
        number(System.getProperty("dramatis.columns.out", "")),
        number(System.getProperty("dramatis.columns.err", "")),
        Clock.systemUTC());
  }

  private static PrintStream stream(FileDescriptor descriptor, boolean flushed) {
    return new PrintStream(new FileOutputStream(descriptor), flushed, StandardCharsets.UTF_8);
  }

  private static OptionalInt number(String columns) {
    return columns.matches("[1-9]\\d{1,3}")
        ? OptionalInt.of(Integer.parseInt(columns))
        : OptionalInt.empty();
  }

  /** How wide text is set. */
  int width() {
    return columns.orElse(USUAL_WIDTH);
  }

  /** A line for the person at the terminal, beside the results. */
  void say(String line) {
    err.println(line);
  }
}
