package org.dramatis.model;

/** A stretch of a text in Unicode code points, {@code end} exclusive. */
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("No span from " + begin + " to " + end);
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that holds this one and the other. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** In the order of reading: by begin, then by end. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }

  // Written out, as spans are the keys of most tables, and a record's own need a while to be fast.

  @Override
  public boolean equals(Object other) {
    return other instanceof Span span && begin == span.begin && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * begin + end;
  }
}
