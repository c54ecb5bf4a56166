package org.dramatis.map;

import java.util.List;
import java.util.Optional;
import org.dramatis.model.Span;

/** Finds the sentence of a document by number or by what stands in it. */
final class SentenceIndex {

  private final List<Span> sentences;

  SentenceIndex(List<Span> sentences) {
    this.sentences = sentences;
  }

  Optional<Span> at(int number) {
    return number >= 0 && number < sentences.size()
        ? Optional.of(sentences.get(number))
        : Optional.empty();
  }

  /** The sentence in which a span begins. */
  Optional<Span> around(Span span) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return at(low).filter(sentence -> sentence.begin() <= span.begin());
  }
}
