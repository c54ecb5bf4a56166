package org.dramatis.annotate.time;

/**
 * What a word, or several together, may mean to a time expression.
 *
 * @param category a name in capitals that rules call it by: {@code MONTH}
 * @param value which one of the category: {@code 3}
 * @param end the index after its last token
 */
record Sense(String category, String value, int end) {}
