package org.dramatis.export.fact;

/**
 * What one document says in one place.
 *
 * @param mention its IRI
 * @param document the IRI of the document
 * @param story the IRI of the document, or of the one that it is a copy of
 * @param confidence from 0 to 1
 * @param sentence the IRI of the sentence; empty if none is known
 */
public record Claim(
    String mention, String document, String story, double confidence, String sentence) {}
