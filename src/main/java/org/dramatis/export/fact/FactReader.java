package org.dramatis.export.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads the things of a graph and the facts that tie them, in the order of their IRIs. Memory holds
 * the IRIs of all things and one thing with its facts; the rest stays in the graph.
 */
public final class FactReader {

  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);
  private static final Set<String> PARTS = Set.of("partOf", "before", "during", "causes");

  private final DatasetGraph graphs;
  private final Claims claims;
  private final Map<Node, Kind> things = new LinkedHashMap<>();
  private final Map<Node, String> termLabels = new HashMap<>();

  /**
   * @param graphs are read within a transaction of the caller's
   */
  public FactReader(DatasetGraph graphs) {
    this.graphs = graphs;
    this.claims = new Claims(graphs);
    Map<Node, Kind> sorted = new TreeMap<>(BY_IRI);
    for (Kind kind : Kind.values()) {
      instances(kind.type()).forEach(thing -> sorted.put(thing, kind));
    }
    things.putAll(sorted);
  }

  /** What has a class, in the order of its IRIs. */
  public Collection<Node> instances(Node type) {
    return subjects(Terms.TYPE, type);
  }

  /** What has a property with some value, in the order of its IRIs. */
  public Collection<Node> subjects(Node property, Node object) {
    Set<Node> subjects = new TreeSet<>(BY_IRI);
    Iterator<Quad> quads = graphs.find(Node.ANY, Node.ANY, property, object);
    while (quads.hasNext()) {
      Node subject = quads.next().getSubject();
      if (subject.isURI()) {
        subjects.add(subject);
      }
    }
    return subjects;
  }

  /** All things with their kinds, in order. */
  public Map<Node, Kind> things() {
    return Collections.unmodifiableMap(things);
  }

  public Thing thing(Node node) {
    Kind kind = things.get(node);
    Description told = Description.of(graphs, node);
    boolean event = kind == Kind.EVENT;
    Node type = finestType(told, kind);
    return new Thing(
        node.getURI(),
        told.words(Terms.LABEL).orElseGet(() -> Terms.localName(node)),
        kind,
        Terms.localName(type),
        termLabel(type),
        told.allWords(Terms.ALTERNATIVE_LABEL),
        told.words(Terms.WIKIPEDIA_PAGE),
        told.number(Terms.MENTION_COUNT).orElse(0),
        told.number(Terms.DOCUMENT_COUNT).orElse(0),
        told.number(Terms.SOURCE_COUNT).orElse(0),
        event ? told.interval() : Interval.UNKNOWN,
        event ? Optional.of(standing(told)) : Optional.empty(),
        told.number(Terms.AMOUNT));
  }

  /** How sure the surest mention of an event is, from 0 to 1; empty for what is no event. */
  public OptionalDouble confidence(Thing thing, Node node) {
    return thing.kind() == Kind.EVENT
        ? OptionalDouble.of(claims.confidenceIn(node))
        : OptionalDouble.empty();
  }

  private static Standing standing(Description event) {
    return event.one(Terms.FACTUALITY).map(Standing::of).orElse(Standing.ASSERTED);
  }

  private static Node finestType(Description told, Kind kind) {
    return told.all(Terms.TYPE).stream()
        .filter(type -> type.isURI() && !type.equals(kind.type()))
        .findFirst()
        .orElse(kind.type());
  }

  /** What is said of a thing: roles, relations, dates and parts; posts stand apart. */
  public List<Fact> facts(Node node) {
    List<Fact> facts = new ArrayList<>();
    Description told = Description.of(graphs, node);
    boolean event = things.get(node) == Kind.EVENT;
    FactSupport support = new FactSupport(claims, node, event);
    for (Map.Entry<Node, List<Node>> property : told.values().entrySet()) {
      for (Node object : property.getValue()) {
        Optional<Fact.Sort> sort = sort(event, property.getKey(), object);
        if (sort.isPresent()) {
          facts.add(fact(told, sort.get(), new Claims.Tie(property.getKey(), object), support));
        }
      }
    }
    return facts;
  }

  private Optional<Fact.Sort> sort(boolean event, Node property, Node object) {
    if (object.isLiteral()) {
      return Optional.of(Fact.Sort.DATE)
          .filter(date -> !event && Interval.isDate(object.getLiteralLexicalForm()))
          .filter(date -> object.getLiteralDatatypeURI().matches(".*#(date|gYearMonth|gYear)"));
    }
    if (!things.containsKey(object)) {
      return Optional.empty();
    }
    if (!event) {
      return Optional.of(Fact.Sort.RELATION);
    }
    boolean part = PARTS.contains(Terms.localName(property));
    return Optional.of(part ? Fact.Sort.PART : Fact.Sort.ROLE);
  }

  private Fact fact(Description told, Fact.Sort sort, Claims.Tie tie, FactSupport support) {
    String from = told.subject().getURI();
    String relation = Terms.localName(tie.relation());
    String to = Description.wordsOf(tie.to());
    Optional<Description> times = support.times(tie);
    return new Fact(
        from + " " + relation + " " + to,
        sort,
        from,
        Optional.of(to),
        relation,
        termLabel(tie.relation()),
        sort == Fact.Sort.ROLE ? standing(told) : Standing.ASSERTED,
        sort == Fact.Sort.ROLE
            ? told.interval()
            : times.map(Description::interval).orElse(Interval.UNKNOWN),
        times.map(it -> it.isTrue(Terms.FORMER)).orElse(false),
        support.of(sort, tie));
  }

  /** Who holds which posts. */
  public Collection<Node> posts() {
    return instances(Terms.TENURE_CLASS);
  }

  /** What is said of a post; empty if nobody holds it. */
  public Optional<Fact> post(Node tenure) {
    Description told = Description.of(graphs, tenure);
    return told.words(Terms.HOLDER)
        .map(
            holder ->
                new Fact(
                    tenure.getURI(),
                    Fact.Sort.POST,
                    holder,
                    told.words(Terms.ORGANISATION),
                    "tenure",
                    told.words(Terms.TITLE).orElse(""),
                    Standing.ASSERTED,
                    told.interval(),
                    told.isTrue(Terms.FORMER),
                    Support.of(claims.ofPost(tenure))));
  }

  /** What people call something; the local name of its IRI, if the graph does not say. */
  public String label(Node node) {
    return Description.of(graphs, node).words(Terms.LABEL).orElseGet(() -> Terms.localName(node));
  }

  /** That of a class or a property; there are few of them. */
  private String termLabel(Node term) {
    return termLabels.computeIfAbsent(term, this::label);
  }
}
