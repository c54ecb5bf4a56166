package org.dramatis.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A question that the graph answers: a SPARQL query with the question in its first line.
 *
 * @param name the file's name without its ending
 * @param question the first line; empty for a query that does not say
 * @param notes what else a reader should know
 * @param text the query as written, comments included
 */
public record NamedQuery(
    String name, String question, List<Parameter> parameters, List<String> notes, String text) {

  private static final Pattern PARAMETER =
      Pattern.compile(
          "\\?(\\w+) \\((text|date|number|name|event|thing), (?:required|default \"([^\"]*)\")\\): (\\S.*)");

  public NamedQuery {
    parameters = List.copyOf(parameters);
    notes = List.copyOf(notes);
  }

  /**
   * Reads the comment lines that open a query: the question, then a line for each parameter, then
   * notes.
   */
  public static NamedQuery of(String name, String text) {
    List<String> comments =
        text.lines()
            .takeWhile(line -> line.startsWith("#"))
            .map(line -> line.substring(1).strip())
            .toList();
    List<Parameter> parameters = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (String comment : comments.subList(Math.min(1, comments.size()), comments.size())) {
      Matcher matcher = PARAMETER.matcher(comment);
      if (matcher.matches()) {
        parameters.add(parameter(matcher));
      } else {
        notes.add(comment);
      }
    }
    return new NamedQuery(name, comments.isEmpty() ? "" : comments.get(0), parameters, notes, text);
  }

  private static Parameter parameter(Matcher matcher) {
    return new Parameter(
        matcher.group(1),
        ParameterType.of(matcher.group(2)),
        Optional.ofNullable(matcher.group(3)),
        matcher.group(4));
  }

  public Optional<Parameter> parameter(String parameterName) {
    return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
  }

  /** The question, the parameters and the notes, for a terminal. */
  public String help() {
    StringBuilder help = new StringBuilder(name).append(": ").append(question).append('\n');
    for (Parameter parameter : parameters) {
      help.append("  --bind ").append(parameter.name()).append("=…  ");
      help.append(parameter.description()).append(necessity(parameter)).append('\n');
    }
    return help.append(notes.stream().map(note -> "  " + note + "\n").collect(Collectors.joining()))
        .toString();
  }

  private static String necessity(Parameter parameter) {
    return parameter
        .defaultValue()
        .map(value -> value.isEmpty() ? "" : " (" + value + " unless given)")
        .orElse(" (required)");
  }
}
