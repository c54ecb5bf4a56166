package org.dramatis.export.followthemoney;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.dramatis.export.evidence.GraphReading;
import org.dramatis.export.fact.Terms;

/**
 * The relations between things, each with the mentions that say so and what is known of its time.
 */
final class Relations {

  private final GraphReading reading;
  private final SortedMap<Relation, List<Node>> mentions = new TreeMap<>();
  private final SortedMap<Relation, Node> held = new TreeMap<>();

  Relations(GraphReading reading) {
    this.reading = reading;
    for (Node said : reading.subjectsOf(RDF.Nodes.predicate)) {
      relation(said).ifPresent(relation -> add(relation, said));
    }
  }

  private Optional<Relation> relation(Node said) {
    Optional<Node> subject = reading.value(said, RDF.Nodes.subject);
    Optional<Node> object = reading.value(said, RDF.Nodes.object);
    if (subject.isEmpty() || object.isEmpty() || !object.get().isURI()) {
      return Optional.empty();
    }
    Node property = reading.value(said, RDF.Nodes.predicate).orElseThrow();
    return Optional.of(new Relation(subject.get(), property, object.get()))
        .filter(known -> reading.holds(known.subject(), known.property(), known.object()));
  }

  private void add(Relation relation, Node said) {
    if (reading.is(said, Terms.RELATIONSHIP_CLASS)) {
      held.put(relation, said);
    } else {
      mentions.computeIfAbsent(relation, key -> new ArrayList<>()).add(said);
    }
  }

  /** Each once, in the order of their IRIs, with what says so. */
  SortedMap<Relation, List<Node>> mentions() {
    return mentions;
  }

  /** What says since when or until when a relation holds, or that it holds no more. */
  Optional<Node> timeOf(Relation relation) {
    return Optional.ofNullable(held.get(relation));
  }
}
