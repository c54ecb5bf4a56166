package org.dramatis;

import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * A document ready for the store.
 *
 * @param iri of the document and of its named graph
 * @param graph the triples of its named graph; none if the document could not be worked on
 * @param words in its text
 * @param remarks what a reader of the report should know
 */
record ReadDocument(String id, String iri, List<Triple> graph, int words, List<String> remarks) {}
