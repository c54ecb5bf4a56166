package org.dramatis.model;

/**
 * A document as the graph knows it, without its text.
 *
 * @param sha256 of the text in UTF-8, in hexadecimal
 * @param fingerprint a sketch of the text's word sequences, from which near-copies are recognised
 */
public record Document(String id, Metadata metadata, String sha256, String fingerprint) {}
