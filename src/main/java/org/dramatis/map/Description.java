package org.dramatis.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dramatis.model.Grounds;
import org.dramatis.model.Span;

/** What a graph says of one node, looked up by property. */
final class Description {

  private final Node subject;
  private final List<Node> predicates = new ArrayList<>(12);
  private final List<Node> objects = new ArrayList<>(12);

  Description(Node subject) {
    this.subject = subject;
  }

  void add(Node predicate, Node object) {
    predicates.add(predicate);
    objects.add(object);
  }

  Node subject() {
    return subject;
  }

  boolean isA(Node type) {
    return has(Terms.TYPE, type);
  }

  boolean has(Node predicate, Node object) {
    return all(predicate).contains(object);
  }

  List<Node> all(Node predicate) {
    List<Node> found = new ArrayList<>(2);
    for (int i = 0; i < predicates.size(); i++) {
      if (predicates.get(i).equals(predicate)) {
        found.add(objects.get(i));
      }
    }
    return found;
  }

  Optional<Node> find(Node predicate) {
    int at = predicates.indexOf(predicate);
    return at < 0 ? Optional.empty() : Optional.of(objects.get(at));
  }

  Node get(Node predicate) {
    return find(predicate)
        .orElseThrow(
            () ->
                new MappingException(
                    "<%s> has no <%s>: read its document again".formatted(subject, predicate)));
  }

  Optional<String> findWords(Node predicate) {
    return find(predicate)
        .map(object -> object.isLiteral() ? object.getLiteralLexicalForm() : object.getURI());
  }

  String words(Node predicate) {
    return get(predicate).getLiteralLexicalForm();
  }

  int integer(Node predicate) {
    return Integer.parseInt(words(predicate));
  }

  boolean truth(Node predicate) {
    return Boolean.parseBoolean(words(predicate));
  }

  double confidence() {
    return Double.parseDouble(words(Terms.CONFIDENCE));
  }

  Span span() {
    return new Span(integer(Terms.BEGIN_INDEX), integer(Terms.END_INDEX));
  }

  Grounds grounds() {
    return new Grounds(span(), words(Terms.ANCHOR_OF), confidence(), words(Terms.FOUND_BY));
  }
}
