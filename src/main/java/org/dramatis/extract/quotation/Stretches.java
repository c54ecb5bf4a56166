package org.dramatis.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dramatis.model.Span;

/**
 * Stretches of an article, looked up by place.
 *
 * @param all in the text's order; no two overlap
 */
record Stretches(List<Span> all) {

  Stretches {
    all = List.copyOf(all);
  }

  /** Whether a span shares something with one of them. */
  boolean overlap(Span span) {
    int last = firstFrom(span.end()) - 1;
    return last >= 0 && all.get(last).overlaps(span);
  }

  /** Whether a span lies in one of them. */
  boolean contain(Span span) {
    int last = firstFrom(span.begin() + 1) - 1;
    return last >= 0 && all.get(last).contains(span);
  }

  /** Those that begin in a span. */
  List<Span> beginningIn(Span span) {
    List<Span> found = new ArrayList<>();
    for (int i = firstFrom(span.begin()); i < all.size() && all.get(i).begin() < span.end(); i++) {
      found.add(all.get(i));
    }
    return found;
  }

  /** The index of the first that begins at a place or after it. */
  private int firstFrom(int place) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).begin() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
