package org.dramatis;

/**
 * What the user judges.
 *
 * @param iri of a thing, of a thing within a document, or of a claim
 * @param name what the user calls it, or an empty string: of a thing that has several names, the
 *     claims that use this one are meant
 */
public record JudgedParty(String iri, String name) {}
