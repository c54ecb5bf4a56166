package org.dramatis.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.dramatis.query.Nearness;

/** Says what is wrong with an option in the words of the rest of the program. */
final class WrongOption {

  private WrongOption() {}

  static String message(ParseException wrong, Options options) {
    if (wrong instanceof UnrecognizedOptionException unknown) {
      String given = unknown.getOption().replaceFirst("=.*", "");
      List<String> near = Nearness.nearest(given, names(options));
      return "there is no option '%s'%s"
          .formatted(given, near.isEmpty() ? "" : "; near it: " + String.join(", ", near));
    }
    if (wrong instanceof MissingArgumentException missing && missing.getOption() != null) {
      Option option = missing.getOption();
      return "--" + option.getLongOpt() + " wants a value: " + option.getArgName();
    }
    return wrong.getMessage();
  }

  private static List<String> names(Options options) {
    List<String> names = new ArrayList<>();
    options.getOptions().forEach(option -> names.add("--" + option.getLongOpt()));
    return names;
  }
}
