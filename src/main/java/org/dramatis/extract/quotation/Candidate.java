package org.dramatis.extract.quotation;

import java.util.BitSet;
import java.util.Optional;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;

/**
 * What may be a quotation: a word that may report something, and the words that it may report.
 *
 * @param cue the index of the reporting word's token
 * @param construction how the content hangs on the cue: "ccomp", "obl:for", "marks:after"
 * @param content the words reported
 * @param head the index of the content's head token, -1 if that stands in another sentence
 * @param inside what of the content stands in the cue's sentence
 */
record Candidate(
    Sentence sentence,
    int cue,
    String construction,
    Span content,
    int head,
    BitSet inside,
    Optional<Source> source) {

  /** Whether the content was found by its quotation marks. */
  boolean isMarked() {
    return construction.startsWith("marks");
  }
}
