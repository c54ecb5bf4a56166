package org.dramatis.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.OptionalInt;

/**
 * Where a command reads from and writes to. Results go to {@code out}; progress, warnings and
 * errors to {@code err}.
 *
 * @param terminal whether a person watches, so that a progress bar makes sense
 * @param width of the terminal in columns
 */
record Console(
    InputStream in, PrintStream out, PrintStream err, boolean terminal, int width, Clock clock) {

  private static final int USUAL_WIDTH = 100;

  /** The console of this process. */
  static Console ofProcess() {
    return new Console(
        System.in,
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out),
            false,
            java.nio.charset.StandardCharsets.UTF_8),
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.err),
            true,
            java.nio.charset.StandardCharsets.UTF_8),
        Boolean.getBoolean("dramatis.watched"),
        width(System.getenv("COLUMNS")),
        Clock.systemUTC());
  }

  private static int width(String columns) {
    return columns != null && columns.matches("\\d{2,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
  }

  /** The terminal's columns, where results go to a terminal. */
  OptionalInt columns() {
    return System.console() == null ? OptionalInt.empty() : OptionalInt.of(width);
  }

  /** A line for the person at the terminal, beside the results. */
  void say(String line) {
    err.println(line);
  }
}
