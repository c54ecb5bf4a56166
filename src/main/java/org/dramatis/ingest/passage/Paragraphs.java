package org.dramatis.ingest.passage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dramatis.model.Passage.Kind;

/** Puts lines together to paragraphs: hard-wrapped lines belong together, others stand alone. */
final class Paragraphs {

  private static final int WIDEST_COLUMN = 100;
  private static final int NARROWEST_COLUMN = 40;
  private static final int ENOUGH_PAIRS = 3;

  private final String text;
  private final List<Line> lines;
  private final BitSet posts;
  private final BitSet furniture;
  private final int column;

  /**
   * @param posts the indexes of lines that belong to posts
   * @param furniture the indexes of lines that are a credit, a date line or the like by themselves
   */
  Paragraphs(String text, List<Line> lines, BitSet posts, BitSet furniture) {
    this.text = text;
    this.lines = lines;
    this.posts = posts;
    this.furniture = furniture;
    this.column = column();
  }

  List<Stretch> joined() {
    List<Stretch> joined = new ArrayList<>();
    int first = 0;
    while (first < lines.size()) {
      int last = first;
      while (last + 1 < lines.size() && belongTogether(last)) {
        last++;
      }
      Line line = lines.get(first);
      Kind kind = posts.get(first) ? Kind.EMBED : Kind.PROSE;
      joined.add(new Stretch(line.begin(), lines.get(last).end(), kind));
      first = last + 1;
    }
    return joined;
  }

  private boolean belongTogether(int index) {
    Line line = lines.get(index);
    Line next = lines.get(index + 1);
    if (posts.get(index) || posts.get(index + 1)) {
      return posts.get(index) && posts.get(index + 1);
    }
    if (next.afterBlank() || furniture.get(index + 1)) {
      return false;
    }
    if (!endsSentence(line) && Character.isLowerCase(text.codePointAt(next.begin()))) {
      return true;
    }
    return !furniture.get(index)
        && column > 0
        && next.indent() <= line.indent() + 1
        && isFull(line, next, column);
  }

  /** The width that the text's lines were wrapped at, 0 if they were not. */
  private int column() {
    int width = 0;
    for (Line line : lines) {
      width = Math.max(width, line.length());
    }
    if (width > WIDEST_COLUMN || width < NARROWEST_COLUMN) {
      return 0;
    }
    int pairs = 0;
    int full = 0;
    int unfinished = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).afterBlank()) {
        pairs++;
        full += isFull(lines.get(i), lines.get(i + 1), width) ? 1 : 0;
        unfinished += endsSentence(lines.get(i)) ? 0 : 1;
      }
    }
    boolean wrapped = pairs >= ENOUGH_PAIRS && full * 10 >= pairs * 7 && unfinished * 2 >= pairs;
    return wrapped ? width : 0;
  }

  /** Whether the next line's first word would not have fitted in this one; a little is let go. */
  private boolean isFull(Line line, Line next, int width) {
    int word = 0;
    while (word < next.length() && !Line.isBlank(text.charAt(next.begin() + word))) {
      word++;
    }
    return line.length() + 1 + word > width - width / 10;
  }

  private boolean endsSentence(Line line) {
    return Endings.endsSentence(text, line.begin(), line.end());
  }
}
