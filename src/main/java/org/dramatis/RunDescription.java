package org.dramatis;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.dramatis.map.Iris;
import org.dramatis.map.Run;
import org.dramatis.map.RunMapper;
import org.dramatis.store.GraphStore;
import org.dramatis.store.GraphUpdate;

/** Writes, with each batch of documents, how they were read and what their classes mean. */
final class RunDescription {

  private final Iris iris;
  private final Run run;
  private final Model ontology;
  private final Clock clock;
  private final Instant started;
  private boolean ontologyWritten;

  RunDescription(Iris iris, Run run, Model ontology, Clock clock) {
    this.iris = iris;
    this.run = run;
    this.ontology = ontology;
    this.clock = clock;
    this.started = clock.instant();
  }

  /** The IRI of the way in which documents are read. */
  String run() {
    return iris.run(run);
  }

  void write(GraphUpdate update) {
    List<Triple> known = triples(update, iris.runs());
    update.replace(iris.runs(), new RunMapper(iris).map(known, run, started, clock.instant()));
    if (!ontologyWritten) {
      writeOntology(update);
    }
  }

  /** Terms that an earlier build brought along stay: documents of the store may speak in them. */
  private void writeOntology(GraphUpdate update) {
    List<Triple> terms = triples(update, GraphStore.ONTOLOGY);
    update.update(
        GraphStore.ONTOLOGY,
        sink -> {
          terms.forEach(sink);
          ontology.getGraph().find().forEachRemaining(sink);
        });
    ontologyWritten = true;
  }

  private static List<Triple> triples(GraphUpdate update, String graph) {
    List<Triple> triples = new ArrayList<>();
    update.view().triples(graph).forEachRemaining(triples::add);
    return triples;
  }
}
