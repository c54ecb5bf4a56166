package org.dramatis.query;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a query's parameter may be. */
public enum ParameterType {
  /** Any words. */
  TEXT("", "words"),
  /** A day, month or year; compared as text, so that each is told at its own granularity. */
  DATE("\\d{4}(-\\d\\d(-\\d\\d)?)?", "a day, month or year such as 2020-01-03, 2020-01 or 2020"),
  /** A whole number. */
  NUMBER("-?\\d{1,18}", "a whole number"),
  /** A name, or the IRI, of a person, organisation or place. */
  NAME("(?s).*\\S.*", "a name"),
  /** A name, words of it, or the IRI, of an event. */
  EVENT("(?s).*\\S.*", "words of an event's name"),
  /** A name, or the IRI, of either. */
  THING("(?s).*\\S.*", "a name");

  private final Pattern form;
  private final String description;

  ParameterType(String form, String description) {
    this.form = form.isEmpty() ? null : Pattern.compile(form);
    this.description = description;
  }

  /** Whether the value names a thing of the graph, rather than being one itself. */
  boolean isName() {
    return this == NAME || this == EVENT || this == THING;
  }

  boolean admits(String value) {
    return form == null || form.matcher(value).matches();
  }

  String description() {
    return description;
  }

  Node literal(String value) {
    return this == NUMBER
        ? NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger)
        : NodeFactory.createLiteralString(value);
  }

  /** As the first lines of a query write it: "text". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ParameterType of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
