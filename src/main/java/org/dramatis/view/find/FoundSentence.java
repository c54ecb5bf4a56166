package org.dramatis.view.find;

import java.util.List;

/**
 * A sentence that has the words.
 *
 * @param begin in the document, in UTF-16 units; so is {@code end}, exclusive
 * @param highlights begin and end of each word, in {@code text}
 */
public record FoundSentence(
    Object document, int begin, int end, String text, List<List<Integer>> highlights) {}
