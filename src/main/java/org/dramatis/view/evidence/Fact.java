package org.dramatis.view.evidence;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dramatis.view.ViewException;
import org.dramatis.view.graph.GraphReader;

/**
 * What evidence is asked for: a thing, a post, a relationship or a mention by its IRI; or a
 * statement by its subject, the local name of its property and its object, with blanks between; or
 * two things and the class {@code Event} between them, for all events in which both take part.
 *
 * @param property absent where the subject itself is asked for
 */
public record Fact(Node subject, Optional<String> property, Optional<Node> object) {

  private static final Pattern IRI = Pattern.compile("[a-z][a-z0-9+.-]*:\\S+");

  /** The statement that a thing has another, or a literal, as the value of a property. */
  public static Fact of(Node subject, String property, Node object) {
    return new Fact(subject, Optional.of(property), Optional.of(object));
  }

  /** A thing, a post, a relationship or a mention. */
  public static Fact of(Node node) {
    return new Fact(node, Optional.empty(), Optional.empty());
  }

  /**
   * @throws ViewException if it is neither an IRI nor an id
   */
  static Fact read(String id) {
    String[] parts = id.strip().split(" ", 3);
    if (parts.length == 1 && id.contains(":")) {
      return of(GraphReader.node(id.strip()));
    }
    if (parts.length != 3 || parts[1].isEmpty()) {
      throw ViewException.wrong(
          "\"" + id + "\" names no fact.",
          "Give the IRI of a thing, a post or a mention; or subject, property and object, with"
              + " blanks between.");
    }
    return of(GraphReader.node(parts[0]), parts[1], object(parts[2]));
  }

  /** Dates, numbers and titles, which are all the literals that facts have, are no IRIs. */
  private static Node object(String written) {
    return IRI.matcher(written).matches()
        ? GraphReader.node(written)
        : NodeFactory.createLiteralString(written);
  }

  /** As it is asked for. */
  public String id() {
    return property
        .map(it -> subject.getURI() + " " + it + " " + object.map(GraphReader::words).orElse(""))
        .orElseGet(subject::getURI);
  }

  /** Whether it stands for events that are folded into an edge: classes have a capital letter. */
  boolean isFolded() {
    return property.filter(name -> Character.isUpperCase(name.codePointAt(0))).isPresent();
  }
}
