package org.dramatis.ingest.passage;

/** Where sentences end, as far as punctuation tells. */
final class Endings {

  private static final String FINAL = ".!?…";
  private static final String CLOSING = "\"'”’»)]";

  private Endings() {}

  static boolean endsSentence(String text, int begin, int end) {
    int last = end - 1;
    while (last > begin && isClosing(text.charAt(last))) {
      last--;
    }
    return last >= begin && FINAL.indexOf(text.charAt(last)) >= 0;
  }

  /** Older texts close a quotation with two apostrophes, or leave a blank before the mark. */
  private static boolean isClosing(char unit) {
    return CLOSING.indexOf(unit) >= 0 || unit == '`' || Line.isBlank(unit);
  }

  /** Where the sentence ends whose final mark stands at the index, -1 if none ends there. */
  static int afterMark(CharSequence text, int mark) {
    if (FINAL.indexOf(text.charAt(mark)) < 0) {
      return -1;
    }
    int next = mark + 1;
    while (next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next == text.length() || Line.isBlank(text.charAt(next)) ? next : -1;
  }
}
