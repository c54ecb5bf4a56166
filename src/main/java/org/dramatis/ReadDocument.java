package org.dramatis;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.dramatis.keep.ClaimRecord;

/**
 * A document ready for the store.
 *
 * @param iri of the document and of its named graph
 * @param claims what it claims; nothing if the document could not be worked on
 * @param graph the triples of its named graph; none if the store has them
 * @param words in its text, as far as it was read
 * @param remarks what a reader of the report should know
 */
record ReadDocument(
    String id,
    String iri,
    Optional<ClaimRecord> claims,
    List<Triple> graph,
    int words,
    List<String> remarks) {}
