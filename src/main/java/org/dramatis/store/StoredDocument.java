package org.dramatis.store;

/**
 * A document whose claims are in the store.
 *
 * @param id the identifier given in the input
 * @param iri its name in the graph, which is also the name of the graph of its claims
 * @param run the IRI of the way it was read
 * @param claims the digest of what it claims; an empty string if its graph has none
 */
public record StoredDocument(String id, String iri, String run, String claims) {}
