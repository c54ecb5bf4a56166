package org.dramatis.view.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.dramatis.view.dossier.Draft.Time;
import org.dramatis.view.dossier.Statement.Part;
import org.dramatis.view.evidence.Fact;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Terms;

/** How a thing is related to others, without the posts that say the same in other words. */
final class Relations {

  private final Reading reading;
  private final GraphReader graph;

  Relations(Reading reading) {
    this.reading = reading;
    this.graph = reading.graph();
  }

  private record Relation(Node subject, Node property, Node object) {}

  /** What says that a relation holds, and the node that says when. */
  private record Found(List<Node> mentions, List<Node> times) {

    Found() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  /** The best supported first. */
  List<Draft> of(Node thing) {
    Map<Relation, Found> found = new LinkedHashMap<>();
    for (Node end : List.of(Terms.SUBJECT, Terms.OBJECT)) {
      for (Node node : graph.subjects(end, thing)) {
        relation(node).ifPresent(it -> add(found, it, node));
      }
    }
    Set<String> posts = postsOf(thing);
    List<Draft> relations = new ArrayList<>();
    found.forEach(
        (relation, behind) -> {
          if (!behind.mentions().isEmpty() && !posts.contains(named(relation))) {
            relations.add(draft(thing, relation, behind));
          }
        });
    relations.sort(
        Comparator.comparingInt(Draft::sources).reversed().thenComparing(it -> it.fact().id()));
    return relations;
  }

  private Optional<Relation> relation(Node node) {
    return graph
        .object(node, Terms.PREDICATE)
        .map(
            property ->
                new Relation(
                    graph.object(node, Terms.SUBJECT).orElseThrow(),
                    property,
                    graph.object(node, Terms.OBJECT).orElseThrow()));
  }

  private void add(Map<Relation, Found> found, Relation relation, Node node) {
    Found behind = found.computeIfAbsent(relation, key -> new Found());
    boolean mention = graph.object(node, Terms.WORDS).isPresent();
    List<Node> nodes = mention ? behind.mentions() : behind.times();
    if (!nodes.contains(node)) {
      nodes.add(node);
    }
  }

  /** A post called as the relation is, of the same holder and organisation, says the same. */
  private Set<String> postsOf(Node thing) {
    return graph.subjects(Terms.HOLDER, thing).stream()
        .flatMap(
            tenure ->
                graph.object(tenure, Terms.ORGANISATION).stream()
                    .map(it -> named(thing, graph.words(tenure, Terms.POST).orElse(""), it)))
        .collect(Collectors.toSet());
  }

  private String named(Relation relation) {
    return named(
        relation.subject(), reading.things().label(relation.property()), relation.object());
  }

  private static String named(Node subject, String relation, Node object) {
    return GraphReader.words(subject) + " " + relation + " " + GraphReader.words(object);
  }

  private Draft draft(Node thing, Relation relation, Found behind) {
    Optional<Node> held = behind.times().stream().findFirst();
    boolean dated = relation.object().isLiteral();
    Time time =
        dated
            ? Time.on(GraphReader.words(relation.object()))
            : held.map(reading::time).orElse(Time.NONE);
    List<Part> parts = dated ? dated(relation) : parts(thing, relation);
    boolean former =
        held.flatMap(it -> graph.words(it, Terms.FORMER)).filter("true"::equals).isPresent();
    if (former && time.end().isEmpty()) {
      parts.add(Part.words(", formerly"));
    }
    return Draft.asserted(
        Fact.of(relation.subject(), Terms.localName(relation.property()), relation.object()),
        parts,
        time,
        behind.mentions(),
        reading.witnesses().sources(behind.mentions()));
  }

  /** "Birth", beside which the date stands. */
  private List<Part> dated(Relation relation) {
    String label = reading.things().label(relation.property());
    String what = label.replaceAll("^date of | date$", "");
    return new ArrayList<>(List.of(Part.words(Posts.capitalised(what))));
  }

  /** "Head of X" of the one, "Y: head of X" of X. */
  private List<Part> parts(Node thing, Relation relation) {
    List<Part> parts = new ArrayList<>();
    String label = reading.things().label(relation.property());
    String words = label.matches(".* (of|at|in)") ? label + " " : label + ": ";
    if (relation.subject().equals(thing)) {
      parts.add(Part.words(Posts.capitalised(words)));
      parts.add(reading.link(relation.object()));
    } else {
      parts.add(reading.link(relation.subject()));
      parts.add(Part.words(", " + words + reading.things().label(thing)));
    }
    return parts;
  }
}
