package org.dramatis.model;

/**
 * A document that tells the same story in nearly the same words as another.
 *
 * @param document the id of the later one
 * @param original the id of the earliest one of the same story
 */
public record Copy(String document, String original) {}
