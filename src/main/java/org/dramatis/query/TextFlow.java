package org.dramatis.query;

import java.util.ArrayList;
import java.util.List;

/** How wide text is on a terminal, and how it breaks into lines. */
final class TextFlow {

  /** Blocks that terminals draw two columns wide: begin and end of each, inclusive. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x4DBF}, {0x4E00, 0xA4CF}, {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD}
  };

  private TextFlow() {}

  static int width(String text) {
    return text.codePoints().map(TextFlow::width).sum();
  }

  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int[] block : WIDE) {
      if (codePoint >= block[0] && codePoint <= block[1]) {
        return 2;
      }
    }
    return 1;
  }

  /** Lines no wider than asked, broken between words where a word is not wider itself. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (line.length() > 0 && width(line.toString()) + 1 + width(word) <= width) {
        line.append(' ').append(word);
        continue;
      }
      if (line.length() > 0) {
        lines.add(line.toString());
      }
      line.setLength(0);
      line.append(breakUp(word, width, lines));
    }
    lines.add(line.toString());
    return lines;
  }

  /** Adds the full lines of a word that is too wide; what is left of it is answered. */
  private static String breakUp(String word, int width, List<String> lines) {
    StringBuilder part = new StringBuilder();
    int used = 0;
    for (int codePoint : word.codePoints().toArray()) {
      int more = width(codePoint);
      if (used > 0 && used + more > width) {
        lines.add(part.toString());
        part.setLength(0);
        used = 0;
      }
      part.appendCodePoint(codePoint);
      used += more;
    }
    return part.toString();
  }

  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }
}
