package org.dramatis.cli;

import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** One of the things that Dramatis does when asked by name. */
interface Command {

  int DONE = 0;
  int FAILED = 1;
  int WRONG_USAGE = 2;

  String name();

  /** What it does, in a line. */
  String summary();

  /** What follows the options, as help shows it: {@code INPUT…}. */
  String arguments();

  /** What else help should say; lines of at most 100 characters. */
  String details();

  Options options();

  /** The command that arguments choose, of one that has several; itself otherwise. */
  default Command part(List<String> arguments) {
    return this;
  }

  /**
   * @return {@link #DONE} or {@link #FAILED}
   * @throws UsageException if the words given make no sense
   */
  int run(CommandLine given, Console console);
}
