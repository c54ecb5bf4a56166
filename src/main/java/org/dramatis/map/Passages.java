package org.dramatis.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dramatis.model.Passage;
import org.dramatis.model.Span;

/** Writes the passages of a document in one line, {@code headline 0 24, prose 26 310}. */
final class Passages {

  private Passages() {}

  static String write(List<Passage> passages) {
    StringBuilder line = new StringBuilder();
    for (Passage passage : passages) {
      line.append(line.isEmpty() ? "" : ", ")
          .append(passage.kind().name().toLowerCase(Locale.ROOT))
          .append(' ')
          .append(passage.span().begin())
          .append(' ')
          .append(passage.span().end());
    }
    return line.toString();
  }

  static List<Passage> read(String line) {
    List<Passage> passages = new ArrayList<>();
    for (String written : line.isEmpty() ? new String[0] : line.split(", ")) {
      String[] words = written.split(" ");
      passages.add(
          new Passage(
              new Span(Integer.parseInt(words[1]), Integer.parseInt(words[2])),
              Passage.Kind.valueOf(words[0].toUpperCase(Locale.ROOT))));
    }
    return passages;
  }
}
