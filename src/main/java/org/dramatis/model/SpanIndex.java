package org.dramatis.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values found by where they stand in a text: a text is cut into blocks, and each block knows what
 * touches it, so that a long text costs no more for each question than a short one.
 */
public final class SpanIndex<T> {

  /** In code points; about a paragraph. */
  private static final int BLOCK = 512;

  private final Map<Integer, List<T>> blocks = new HashMap<>();

  public void add(Span span, T value) {
    for (int block = span.begin() / BLOCK; block <= span.end() / BLOCK; block++) {
      blocks.computeIfAbsent(block, key -> new ArrayList<>(2)).add(value);
    }
  }

  /**
   * All that may stand at or around a code point, in the order in which it was added. Some of it
   * may stand beside; who asks looks closer.
   */
  public List<T> near(int codePoint) {
    return blocks.getOrDefault(codePoint / BLOCK, List.of());
  }

  /** All that may overlap a span, with repetitions. */
  public List<T> near(Span span) {
    List<T> found = new ArrayList<>();
    for (int block = span.begin() / BLOCK; block <= span.end() / BLOCK; block++) {
      found.addAll(blocks.getOrDefault(block, List.of()));
    }
    return found;
  }
}
