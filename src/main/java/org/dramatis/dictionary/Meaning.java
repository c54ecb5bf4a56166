package org.dramatis.dictionary;

/**
 * What a name stands for most often.
 *
 * @param title the number of the article, equal for all names of one thing in one dictionary
 * @param probability that the name, where Wikipedia links it, leads to this article; 0 to 1
 * @param exact whether the dictionary has the name as it was asked for, not only another spelling
 */
public record Meaning(int title, double probability, boolean exact) {}
