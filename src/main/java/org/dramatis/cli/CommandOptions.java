package org.dramatis.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** The options that several commands share, and how their values are read. */
final class CommandOptions {

  static final String DEFAULT_STORE = "dramatis-store";

  private CommandOptions() {}

  static Options none() {
    Options options = new Options();
    options.addOption(Option.builder("h").longOpt("help").desc("show this help and stop").get());
    return options;
  }

  static Options store() {
    return with(
        none(), "s", "store", "DIR", "the folder of the store (default: ./" + DEFAULT_STORE + ")");
  }

  static Options with(
      Options options, String letter, String name, String argument, String description) {
    Option.Builder builder = letter == null ? Option.builder() : Option.builder(letter);
    return options.addOption(
        builder.longOpt(name).hasArg().argName(argument).desc(description).get());
  }

  static Options flag(Options options, String name, String description) {
    return options.addOption(Option.builder().longOpt(name).desc(description).get());
  }

  static Path storeOf(CommandLine given) {
    return Path.of(given.getOptionValue("store", DEFAULT_STORE));
  }

  static List<String> valuesOf(CommandLine given, String name) {
    String[] values = given.getOptionValues(name);
    return values == null ? List.of() : Arrays.asList(values);
  }

  /** A whole number of at least 1. */
  static int countOf(CommandLine given, String name, int otherwise) {
    String value = given.getOptionValue(name);
    if (value == null) {
      return otherwise;
    }
    if (!value.matches("[1-9]\\d{0,8}")) {
      throw new UsageException("--" + name + " wants a number of at least 1, not '" + value + "'");
    }
    return Integer.parseInt(value);
  }
}
