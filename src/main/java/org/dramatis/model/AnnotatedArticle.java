package org.dramatis.model;

import java.util.List;
import java.util.Optional;

/**
 * An article with its sentences.
 *
 * @param sentences those of the passages that are read, in the text's order; the sentence at index
 *     i has number i
 * @param times in the text's order
 * @param remarks what a reader of the report should know: sentences cut, passages passed over
 */
public record AnnotatedArticle(
    Article article, List<Sentence> sentences, List<TimeExpression> times, List<String> remarks) {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
    remarks = List.copyOf(remarks);
  }

  /** The sentence that the code point stands in, if it stands in one. */
  public Optional<Sentence> sentenceAt(int codePoint) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentences.size() && sentences.get(low).span().begin() <= codePoint
        ? Optional.of(sentences.get(low))
        : Optional.empty();
  }

  /** The times in the sentence with this number. */
  public List<TimeExpression> timesIn(int sentence) {
    int first = firstTimeIn(sentence);
    int end = first;
    while (end < times.size() && times.get(end).sentence() == sentence) {
      end++;
    }
    return times.subList(first, end);
  }

  /** The index of the first time in the sentence or after it. */
  private int firstTimeIn(int sentence) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The sentences that tell of something: those of headlines and prose. */
  public List<Sentence> told() {
    return sentences.stream().filter(sentence -> sentence.passage().isTold()).toList();
  }
}
