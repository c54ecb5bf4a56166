package org.dramatis.query.pattern;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/** A text that ends the matching of a pattern when the query is to end. */
final class WatchedText implements CharSequence {

  /** Looking costs little, reading a letter less. */
  private static final int LETTERS_BETWEEN_LOOKS = 1 << 12;

  private final String text;
  private final AtomicBoolean cancelled;
  private int read;

  WatchedText(String text, AtomicBoolean cancelled) {
    this.text = text;
    this.cancelled = cancelled;
  }

  @Override
  public char charAt(int index) {
    read++;
    if (read % LETTERS_BETWEEN_LOOKS == 0 && cancelled.get()) {
      throw new QueryCancelledException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int begin, int end) {
    return text.subSequence(begin, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
