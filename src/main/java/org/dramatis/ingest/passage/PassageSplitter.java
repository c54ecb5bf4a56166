package org.dramatis.ingest.passage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dramatis.model.Passage;
import org.dramatis.model.Passage.Kind;
import org.dramatis.model.Text;

/**
 * Splits a text into passages, by rules that stand in {@code furniture.rules}: headlines and prose,
 * which are read, and what stands around them, which is skipped.
 */
public final class PassageSplitter {

  /** From here on a paragraph counts as prose of the story, and no longer as its head. */
  private static final int PARAGRAPH = 100;

  private static final int LONGEST_FURNITURE = 400;

  private final Rules rules = Rules.fromResource();
  private final Posts posts = new Posts(rules);

  /** The passages in the text's order; between them there are only blanks. */
  public List<Passage> split(Text text) {
    String string = text.string();
    List<Stretch> stretches = classified(string, paragraphs(string));
    new Repeats(string).mark(stretches);
    new Headlines(string).mark(stretches);
    return new Portions(string)
        .of(stretches).stream()
            .map(part -> new Passage(text.spanOfUnits(part.begin(), part.end()), part.kind()))
            .toList();
  }

  private List<Stretch> paragraphs(String string) {
    List<Line> lines = Line.of(string);
    BitSet furniture = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      furniture.set(
          i,
          line.length() <= LONGEST_FURNITURE
              && rules.kindOf(string.substring(line.begin(), line.end()), true).isPresent());
    }
    return new Paragraphs(string, lines, posts.in(string, lines), furniture).joined();
  }

  private List<Stretch> classified(String string, List<Stretch> paragraphs) {
    List<Stretch> classified = new ArrayList<>();
    int proseBefore = 0;
    for (Stretch paragraph : paragraphs) {
      boolean top = proseBefore < 2;
      int before = classified.size();
      if (paragraph.kind() == Kind.EMBED) {
        classified.add(paragraph);
      } else {
        classify(string, paragraph, top, classified);
      }
      proseBefore += countsAsProse(classified.subList(before, classified.size())) ? 1 : 0;
    }
    return classified;
  }

  private static boolean countsAsProse(List<Stretch> parts) {
    return parts.stream().anyMatch(part -> part.kind() == Kind.PROSE && part.length() >= PARAGRAPH);
  }

  private void classify(String string, Stretch paragraph, boolean top, List<Stretch> into) {
    Optional<Kind> whole =
        paragraph.length() > 2000 ? Optional.empty() : rules.kindOf(paragraph.in(string), top);
    if (whole.isPresent()) {
      into.add(paragraph.as(whole.get()));
      return;
    }
    for (Stretch part : Illegible.partedFrom(string, paragraph)) {
      if (part.kind() == Kind.PROSE) {
        partEnds(string, part, top, into);
      } else {
        into.add(part);
      }
    }
  }

  /** Parts a dateline or a credit from the prose that it stands before or behind. */
  private void partEnds(String string, Stretch paragraph, boolean top, List<Stretch> into) {
    String prose = paragraph.in(string);
    Optional<Rules.Part> beginning = rules.beginning(prose, top);
    int from = paragraph.begin() + beginning.map(Rules.Part::end).orElse(0);
    Optional<Rules.Part> ending = rules.ending(string.substring(from, paragraph.end()), top);
    int to = ending.map(part -> from + part.begin()).orElse(paragraph.end());
    beginning.ifPresent(part -> add(into, string, paragraph.begin(), from, part.kind()));
    add(into, string, from, to, Kind.PROSE);
    ending.ifPresent(part -> add(into, string, to, paragraph.end(), part.kind()));
  }

  private static void add(List<Stretch> into, String string, int begin, int end, Kind kind) {
    Stretch stretch = Stretch.trimmed(string, begin, end, kind);
    if (stretch.length() > 0) {
      into.add(stretch);
    }
  }
}
