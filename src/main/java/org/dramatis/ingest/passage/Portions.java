package org.dramatis.ingest.passage;

import java.util.ArrayList;
import java.util.List;
import org.dramatis.model.Passage.Kind;

/**
 * Parts paragraphs of book length after a sentence, so that none is too long to be read at once.
 */
final class Portions {

  private static final int ENOUGH = 20_000;

  /** Abbreviated titles have fewer small letters before their full stop. */
  private static final int LETTERS_BEFORE_STOP = 4;

  private final String text;

  Portions(String text) {
    this.text = text;
  }

  List<Stretch> of(List<Stretch> stretches) {
    List<Stretch> portions = new ArrayList<>(stretches.size());
    for (Stretch stretch : stretches) {
      if (stretch.kind() == Kind.PROSE && stretch.length() > ENOUGH) {
        part(stretch, portions);
      } else {
        portions.add(stretch);
      }
    }
    return portions;
  }

  private void part(Stretch stretch, List<Stretch> portions) {
    int begin = stretch.begin();
    for (int i = begin + ENOUGH; i < stretch.end() - 1; i++) {
      int end = surelyEnds(i) ? Endings.afterMark(text, i) : -1;
      if (end > 0 && end < stretch.end()) {
        portions.add(Stretch.trimmed(text, begin, end, Kind.PROSE));
        begin = end;
        i = begin + ENOUGH;
      }
    }
    portions.add(Stretch.trimmed(text, begin, stretch.end(), Kind.PROSE));
  }

  private boolean surelyEnds(int mark) {
    for (int i = mark - LETTERS_BEFORE_STOP; i < mark; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
