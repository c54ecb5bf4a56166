package org.dramatis.ontology;

import org.apache.jena.rdf.model.Model;

/**
 * The ontology in both its forms: as triples for the store, as values for the extraction.
 *
 * @param graph the triples of all files together; it holds no blank node
 * @param values what the triples tell the extraction
 */
public record OntologyTriples(Model graph, Ontology values) {}
