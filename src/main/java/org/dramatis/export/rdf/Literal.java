package org.dramatis.export.rdf;

import org.apache.jena.atlas.lib.EscapeStr;

/**
 * A literal taken apart.
 *
 * @param quoted the words, quoted and escaped as N-Triples has them
 * @param language empty if it has none
 * @param datatype an IRI; empty for plain words
 */
record Literal(String quoted, String language, String datatype) {

  static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  static Literal read(String words) {
    int end = words.lastIndexOf('"') + 1;
    String quoted = words.substring(0, end);
    String rest = words.substring(end);
    if (rest.startsWith("^^<")) {
      return new Literal(quoted, "", rest.substring(3, rest.length() - 1));
    }
    return new Literal(quoted, rest.isEmpty() ? "" : rest.substring(1), "");
  }

  String value() {
    String inner = quoted.substring(1, quoted.length() - 1);
    return inner.indexOf('\\') < 0 ? inner : EscapeStr.unescapeStr(inner);
  }

  /** Whether it is a number of this type, or a boolean, in the form that Turtle writes bare. */
  boolean isBare(String type, String form) {
    return datatype.startsWith(XSD)
        && datatype.substring(XSD.length()).equals(type)
        && value().matches(form);
  }
}
