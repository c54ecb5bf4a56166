package org.dramatis.ingest.passage;

import org.dramatis.model.Passage.Kind;

/** A passage in the making, in UTF-16 units, with no blanks at its ends. */
record Stretch(int begin, int end, Kind kind) {

  Stretch as(Kind other) {
    return new Stretch(begin, end, other);
  }

  int length() {
    return end - begin;
  }

  String in(String text) {
    return text.substring(begin, end);
  }

  /** The stretch between the two, without the blanks at its ends. */
  static Stretch trimmed(String text, int begin, int end, Kind kind) {
    int from = begin;
    while (from < end && Line.isBlank(text.charAt(from))) {
      from++;
    }
    int to = end;
    while (to > from && Line.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Stretch(from, to, kind);
  }
}
