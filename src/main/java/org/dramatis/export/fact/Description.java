package org.dramatis.export.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** All that the graphs of a dataset say of one subject. */
public final class Description {

  private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

  private final Node subject;
  private final Map<Node, List<Node>> values = new TreeMap<>(ORDER);

  private Description(Node subject) {
    this.subject = subject;
  }

  public static Description of(DatasetGraph graphs, Node subject) {
    Description description = new Description(subject);
    Iterator<Quad> quads = graphs.find(Node.ANY, subject, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      List<Node> objects =
          description.values.computeIfAbsent(quad.getPredicate(), key -> new ArrayList<>(2));
      if (!objects.contains(quad.getObject())) {
        objects.add(quad.getObject());
      }
    }
    description.values.values().forEach(objects -> objects.sort(ORDER));
    return description;
  }

  public Node subject() {
    return subject;
  }

  /** Objects by property, both in order. */
  public Map<Node, List<Node>> values() {
    return values;
  }

  public List<Node> all(Node property) {
    return values.getOrDefault(property, List.of());
  }

  /** The first in order, of several. */
  public Optional<Node> one(Node property) {
    return all(property).stream().findFirst();
  }

  public boolean has(Node property, Node object) {
    return all(property).contains(object);
  }

  /** The words of a literal, or an IRI. */
  public Optional<String> words(Node property) {
    return one(property).map(Description::wordsOf);
  }

  public List<String> allWords(Node property) {
    return all(property).stream().map(Description::wordsOf).toList();
  }

  public OptionalInt number(Node property) {
    Optional<Node> value = one(property).filter(Description::isNumber);
    return value.isPresent()
        ? OptionalInt.of(((Number) value.get().getLiteralValue()).intValue())
        : OptionalInt.empty();
  }

  public OptionalDouble measure(Node property) {
    Optional<Node> value = one(property).filter(Description::isNumber);
    return value.isPresent()
        ? OptionalDouble.of(((Number) value.get().getLiteralValue()).doubleValue())
        : OptionalDouble.empty();
  }

  public boolean isTrue(Node property) {
    return words(property).filter("true"::equals).isPresent();
  }

  /** From {@code dr:begin} to {@code dr:end}, or the {@code dr:date}. */
  public Interval interval() {
    Optional<String> date = words(Terms.DATE);
    return date.isPresent()
        ? Interval.of(date.get())
        : new Interval(words(Terms.BEGIN), words(Terms.END));
  }

  private static boolean isNumber(Node node) {
    return node.isLiteral()
        && node.getLiteral().isWellFormed()
        && node.getLiteralValue() instanceof Number;
  }

  static String wordsOf(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
