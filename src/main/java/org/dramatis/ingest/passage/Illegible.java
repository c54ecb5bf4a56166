package org.dramatis.ingest.passage;

import java.util.ArrayList;
import java.util.List;
import org.dramatis.model.Passage.Kind;

/** Parts prose from what nobody reads: over-long runs, numbers, encoded bytes. */
final class Illegible {

  private static final int LONGEST_RUN = 2000;

  /** The longest words of running prose have half this many letters on average. */
  private static final int LONGEST_AVERAGE = 30;

  private static final int FEWEST_CHARACTERS = 20;

  private final String text;
  private final List<Stretch> parts = new ArrayList<>();

  private Illegible(String text) {
    this.text = text;
  }

  static List<Stretch> partedFrom(String text, Stretch paragraph) {
    Illegible illegible = new Illegible(text);
    illegible.part(paragraph);
    return illegible.parts;
  }

  private void part(Stretch paragraph) {
    int proseFrom = paragraph.begin();
    int at = paragraph.begin();
    while (at < paragraph.end()) {
      int end = at;
      while (end < paragraph.end() && !Line.isBlank(text.charAt(end))) {
        end++;
      }
      if (end - at > LONGEST_RUN) {
        add(proseFrom, at, Kind.PROSE);
        add(at, end, Kind.UNREADABLE);
        proseFrom = end;
      }
      at = end + 1;
    }
    add(proseFrom, paragraph.end(), Kind.PROSE);
  }

  private void add(int begin, int end, Kind kind) {
    Stretch part = Stretch.trimmed(text, begin, end, kind);
    if (part.length() > 0) {
      parts.add(kind == Kind.PROSE && !isLegible(part) ? part.as(Kind.UNREADABLE) : part);
    }
  }

  private boolean isLegible(Stretch part) {
    int letters = 0;
    int digits = 0;
    int garbled = 0;
    int words = 1;
    for (int i = part.begin(); i < part.end(); i++) {
      char unit = text.charAt(i);
      if (Character.isLetter(unit) || Character.isSurrogate(unit)) {
        letters++;
      } else if (Character.isDigit(unit)) {
        digits++;
      } else if (Line.isBlank(unit)) {
        words++;
      }
      garbled += unit == '\uFFFD' || Character.isISOControl(unit) && !Line.isBlank(unit) ? 1 : 0;
    }
    int characters = part.length() - words + 1;
    boolean numbers =
        characters >= FEWEST_CHARACTERS && digits * 2 > characters && letters * 10 < characters * 3;
    boolean encoded =
        characters >= 2 * LONGEST_AVERAGE
            && characters / words > LONGEST_AVERAGE
            && text.substring(part.begin(), part.begin() + LONGEST_AVERAGE).indexOf("://") < 0;
    return letters > 0 && !numbers && !encoded && garbled * 10 <= characters;
  }
}
