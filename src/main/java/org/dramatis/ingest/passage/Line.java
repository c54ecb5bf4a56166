package org.dramatis.ingest.passage;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that is not blank, without the blanks around it, in UTF-16 units.
 *
 * @param indent how many characters stand before the first that is no blank
 * @param afterBlank whether a blank line, or the text's beginning, stands before it
 */
record Line(int begin, int end, int indent, boolean afterBlank) {

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = true;
    int start = 0;
    while (start < text.length()) {
      int stop = endOfLine(text, start);
      int begin = start;
      while (begin < stop && isBlank(text.charAt(begin))) {
        begin++;
      }
      int end = stop;
      while (end > begin && isBlank(text.charAt(end - 1))) {
        end--;
      }
      if (begin < end) {
        lines.add(new Line(begin, end, begin - start, afterBlank));
      }
      afterBlank = begin == end;
      boolean twoUnits = text.startsWith("\r\n", stop);
      start = stop + (twoUnits ? 2 : 1);
    }
    return lines;
  }

  private static int endOfLine(String text, int start) {
    int stop = start;
    while (stop < text.length() && !isLineBreak(text.charAt(stop))) {
      stop++;
    }
    return stop;
  }

  private static boolean isLineBreak(char unit) {
    return unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029' || unit == '\u0085';
  }

  /** No-break spaces and byte order marks pad lines as often as blanks do. */
  static boolean isBlank(char unit) {
    return unit <= ' ' || Character.isSpaceChar(unit) || unit == '\uFEFF' || unit == '\u200B';
  }

  int length() {
    return end - begin;
  }
}
