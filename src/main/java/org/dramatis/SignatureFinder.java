package org.dramatis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.dramatis.model.RelationSignature;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.store.GraphStore;

/**
 * Finds what the relations of a store can hold between: those of the ontology at hand, and those of
 * the ontologies with which documents of the store were read before. Commands that read no document
 * know only our own ontology; the store knows the user's.
 */
final class SignatureFinder {

  private final Ontology ontology;
  private final GraphStore store;

  SignatureFinder(Ontology ontology, GraphStore store) {
    this.ontology = ontology;
    this.store = store;
  }

  /** One for each relation; the ontology at hand counts more than what was written before. */
  Collection<RelationSignature> all() {
    Map<String, RelationSignature> signatures = new TreeMap<>();
    stored().forEach(signature -> signatures.put(signature.predicate(), signature));
    ontology.signatures().forEach(signature -> signatures.put(signature.predicate(), signature));
    return signatures.values();
  }

  private List<RelationSignature> stored() {
    Model written = ModelFactory.createDefaultModel();
    Graph graph = written.getGraph();
    store.read(
        view -> {
          view.triples(GraphStore.ONTOLOGY).forEachRemaining(graph::add);
          return null;
        });
    return new OntologyReader().signatures(GraphStore.ONTOLOGY, written);
  }
}
