package org.dramatis.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Reads a query and gives its parameters their values. */
final class QueryBinder {

  private static final Pattern POSITION = Pattern.compile("line (\\d+), column (\\d+)");

  private final ThingFinder finder;

  QueryBinder(ThingFinder finder) {
    this.finder = finder;
  }

  /** Reads a query without giving its parameters values. */
  static Query parse(NamedQuery named) {
    try {
      return QueryFactory.create(named.text());
    } catch (QueryParseException e) {
      throw new UnreadableQuery(
          "Cannot read query " + named.name() + position(e) + ": " + firstLine(e), e);
    } catch (QueryException e) {
      throw new UnreadableQuery("Cannot read query " + named.name() + ": " + firstLine(e), e);
    }
  }

  /** The parser's own numbers may be of the line before, those in its message are not. */
  private static String position(QueryParseException e) {
    Matcher inMessage = POSITION.matcher(e.getMessage());
    if (inMessage.find()) {
      return ", line " + inMessage.group(1) + ", column " + inMessage.group(2);
    }
    return e.getLine() < 1 ? "" : ", line " + e.getLine() + ", column " + e.getColumn();
  }

  private static String firstLine(QueryException e) {
    String line = e.getMessage().strip().lines().findFirst().orElse("");
    return line.replaceFirst("^Line \\d+, column \\d+: ", "")
        .replaceFirst("^Lexical error at line \\d+, column \\d+\\.\\s*", "")
        .replaceFirst(" at line \\d+, column \\d+\\.?$", "")
        .strip();
  }

  Query bind(NamedQuery named, Map<String, String> bindings) {
    Query query = parse(named);
    if (named.parameters().isEmpty()) {
      return bindFreely(query, bindings);
    }
    requireKnown(named, bindings);
    Map<Var, Node> values = new LinkedHashMap<>();
    Map<Var, NameBinding.Named> names = new LinkedHashMap<>();
    for (Parameter parameter : named.parameters()) {
      String value = valueOf(named, parameter, bindings);
      Var variable = Var.alloc(parameter.name());
      if (parameter.type().isName()) {
        names.put(variable, resolve(value, parameter));
      } else {
        values.put(variable, parameter.type().literal(value));
      }
    }
    NameBinding binding = new NameBinding(names);
    Query withNames =
        QueryTransformOps.transform(
            query, binding, new ExprTransformApplyElementTransform(binding));
    return QueryTransformOps.replaceVars(withNames, values);
  }

  private NameBinding.Named resolve(String value, Parameter parameter) {
    return new NameBinding.Named(
        value,
        value.isEmpty()
            ? null
            : finder.find(value, parameter.type()).stream().map(Thing::iri).toList());
  }

  private static void requireKnown(NamedQuery named, Map<String, String> bindings) {
    for (String name : new TreeSet<>(bindings.keySet())) {
      if (named.parameter(name).isEmpty()) {
        throw new WrongBinding(
            "The query "
                + named.name()
                + " has no parameter \""
                + name
                + "\". It has: "
                + named.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "))
                + ".");
      }
    }
  }

  private static String valueOf(
      NamedQuery named, Parameter parameter, Map<String, String> bindings) {
    String value = bindings.get(parameter.name());
    if (value == null || (value.isBlank() && parameter.defaultValue().isPresent())) {
      return parameter.defaultValue().orElseThrow(() -> missing(named, parameter));
    }
    if (!parameter.type().admits(value)) {
      throw new WrongBinding(
          "The parameter \"%s\" of %s is \"%s\", but must be %s."
              .formatted(parameter.name(), named.name(), value, parameter.type().description()));
    }
    return value;
  }

  private static WrongBinding missing(NamedQuery named, Parameter parameter) {
    return new WrongBinding(
        "The query %s needs %s: add --bind %s=…"
            .formatted(named.name(), parameter.description(), parameter.name()));
  }

  /** A query that declares no parameters takes a value for any of its variables. */
  private static Query bindFreely(Query query, Map<String, String> bindings) {
    if (bindings.isEmpty()) {
      return query;
    }
    List<String> variables =
        query.getQueryPattern() == null
            ? List.of()
            : PatternVars.vars(query.getQueryPattern()).stream().map(Var::getVarName).toList();
    Map<Var, Node> values = new LinkedHashMap<>();
    bindings.forEach(
        (name, value) -> {
          if (!variables.contains(name)) {
            throw new WrongBinding(
                "The query has no variable \"?%s\". It has: %s."
                    .formatted(name, String.join(", ", variables)));
          }
          values.put(Var.alloc(name), freely(value));
        });
    return QueryTransformOps.replaceVars(query, values);
  }

  private static Node freely(String value) {
    return value.matches("<[^<>\\s]+>")
        ? NodeFactory.createURI(value.substring(1, value.length() - 1))
        : NodeFactory.createLiteralString(value);
  }
}
