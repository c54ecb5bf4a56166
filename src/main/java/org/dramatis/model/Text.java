package org.dramatis.model;

/**
 * A text whose offsets count Unicode code points, as the graph does, over a Java string, which
 * counts UTF-16 units. Conversions cost constant time in either direction where the text has no
 * surrogates, and a binary search over the surrogates where it has.
 */
public final class Text {

  private final String string;

  /** The UTF-16 index of the high half of each surrogate pair, ascending. */
  private final int[] surrogates;

  private Text(String string, int[] surrogates) {
    this.string = string;
    this.surrogates = surrogates;
  }

  public static Text of(String string) {
    int[] surrogates =
        string.chars().anyMatch(unit -> Character.isSurrogate((char) unit))
            ? pairsIn(string)
            : new int[0];
    return new Text(string, surrogates);
  }

  private static int[] pairsIn(String string) {
    return java.util.stream.IntStream.range(0, string.length() - 1)
        .filter(i -> Character.isSurrogatePair(string.charAt(i), string.charAt(i + 1)))
        .toArray();
  }

  public String string() {
    return string;
  }

  /** The number of code points. */
  public int length() {
    return string.length() - surrogates.length;
  }

  public String slice(Span span) {
    return string.substring(unitAt(span.begin()), unitAt(span.end()));
  }

  /** The UTF-16 index of the code point with the given index. */
  public int unitAt(int codePoint) {
    int low = 0;
    int high = surrogates.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (surrogates[middle] - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }

  /** The index of the code point that the UTF-16 unit with the given index belongs to. */
  public int codePointAt(int unit) {
    int low = 0;
    int high = surrogates.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (surrogates[middle] < unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return unit - low;
  }

  /** The span in code points of a stretch given in UTF-16 units. */
  public Span spanOfUnits(int begin, int end) {
    return new Span(codePointAt(begin), codePointAt(end));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && string.equals(text.string);
  }

  @Override
  public int hashCode() {
    return string.hashCode();
  }

  @Override
  public String toString() {
    return string;
  }
}
