package org.dramatis.view.find;

import java.util.List;
import org.dramatis.view.document.DocumentReference;

/**
 * A sentence that has the words.
 *
 * @param begin in the document, in UTF-16 units; so is {@code end}, exclusive
 * @param highlights begin and end, exclusive, of each word that was looked for, in {@code text}
 */
public record FoundSentence(
    DocumentReference document, int begin, int end, String text, List<List<Integer>> highlights) {}
