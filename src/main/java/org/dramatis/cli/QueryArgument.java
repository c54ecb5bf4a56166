package org.dramatis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.cli.CommandLine;
import org.dramatis.query.NamedQueries;
import org.dramatis.query.NamedQuery;

/** A query, and the values of its parameters, as they are given on a command line. */
final class QueryArgument {

  private QueryArgument() {}

  /**
   * @param argument the name of a query, a file, or "-" for standard input
   */
  static NamedQuery read(String argument, Console console) {
    if (argument.contains("{")) {
      throw new UsageException("for SPARQL itself, use -e '" + argument + "'");
    }
    boolean file = argument.endsWith(".rq") || argument.contains("/") || argument.equals("-");
    return file ? readFile(argument, console) : NamedQueries.shipped().get(argument);
  }

  private static NamedQuery readFile(String argument, Console console) {
    try {
      byte[] bytes =
          argument.equals("-")
              ? console.in().readAllBytes()
              : Files.readAllBytes(Path.of(argument));
      return NamedQuery.of(argument, new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UnreadableFileException("Cannot read the query " + argument, e);
    }
  }

  /** The values of the option {@code --bind}. */
  static Map<String, String> bindings(CommandLine given) {
    Map<String, String> bindings = new LinkedHashMap<>();
    for (String binding : CommandOptions.valuesOf(given, "bind")) {
      int sign = binding.indexOf('=');
      if (sign < 1) {
        throw new UsageException("--bind wants NAME=VALUE, not '" + binding + "'");
      }
      bindings.put(binding.substring(0, sign), binding.substring(sign + 1));
    }
    return bindings;
  }
}
