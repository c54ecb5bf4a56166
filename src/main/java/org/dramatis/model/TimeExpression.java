package org.dramatis.model;

/**
 * Words that name a time, in one sentence.
 *
 * @param sentence the number of the sentence
 * @param first the index of the first token
 * @param end the index after the last token
 * @param value the TIMEX3 value, resolved against the document's date where there is one
 */
public record TimeExpression(int sentence, int first, int end, String value, TimexType type) {}
