package org.dramatis.model;

/**
 * How much stands behind a thing.
 *
 * @param sources independent sources: copies of one story count once
 */
public record Support(int mentions, int documents, int sources) {}
