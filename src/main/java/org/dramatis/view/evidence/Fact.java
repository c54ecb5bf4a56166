package org.dramatis.view.evidence;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dramatis.view.ViewException;
import org.dramatis.view.graph.GraphReader;

/**
 * What evidence is asked for: a thing, a post, a relationship or a mention by its IRI; a statement
 * as {@code SUBJECT|property|OBJECT}, the property by its local name and a literal in quotation
 * marks; or, as {@code A|folded:TYPE|B}, the events of a type in which both take part.
 *
 * @param property absent where the subject itself is asked for
 */
public record Fact(Node subject, Optional<String> property, Optional<Node> object) {

  private static final String FOLDED = "folded:";

  /** The statement that a thing has another, or a literal, as the value of a property. */
  public static Fact of(Node subject, String property, Node object) {
    return new Fact(subject, Optional.of(property), Optional.of(object));
  }

  /** A thing, a post, a relationship or a mention. */
  public static Fact of(Node node) {
    return new Fact(node, Optional.empty(), Optional.empty());
  }

  /**
   * @throws ViewException if it is none of the three
   */
  static Fact read(String id) {
    String[] parts = id.split("\\|", 3);
    if (parts.length == 1 && id.contains(":")) {
      return of(GraphReader.node(id));
    }
    if (parts.length < 3 || parts[1].isBlank() || parts[2].isBlank()) {
      throw ViewException.wrong(
          "\"" + id + "\" names no fact.",
          "Give the IRI of a thing, a post or a mention, or SUBJECT|property|OBJECT.");
    }
    return of(GraphReader.node(parts[0]), parts[1], object(parts[2]));
  }

  private static Node object(String written) {
    boolean literal = written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
    return literal
        ? NodeFactory.createLiteralString(written.substring(1, written.length() - 1))
        : GraphReader.node(written);
  }

  /** As it is asked for. */
  public String id() {
    return property.isEmpty()
        ? subject.getURI()
        : subject.getURI() + "|" + property.get() + "|" + written(object.orElseThrow());
  }

  private static String written(Node object) {
    return object.isLiteral() ? "\"" + object.getLiteralLexicalForm() + "\"" : object.getURI();
  }

  /** The type of the events that are folded into an edge. */
  Optional<String> folded() {
    return property
        .filter(name -> name.startsWith(FOLDED))
        .map(name -> name.substring(FOLDED.length()));
  }
}
