package org.dramatis.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dramatis.model.Article;
import org.dramatis.model.Passage;
import org.dramatis.model.Span;
import org.dramatis.model.Text;

/**
 * The stretches of an article that stand in quotation marks, marks included. A stretch that is not
 * closed at the end of its paragraph goes on in the next one if that opens with a mark again.
 */
final class QuotedStretches {

  /** The marks that open a stretch, each with those that may close it. */
  private static final List<Marks> MARKS =
      List.of(
          new Marks("\u201c", List.of("\u201d", "\"")),
          new Marks("''", List.of("''")),
          new Marks("``", List.of("''")),
          new Marks("\"", List.of("\"", "\u201d")),
          new Marks("\u2018", List.of("\u2019")));

  /** What any mark is made of. */
  private static final String SIGNS = "\"\u201c\u201d'`\u2018\u2019";

  private final List<Span> stretches = new ArrayList<>();

  private record Marks(String opening, List<String> closing) {}

  private record Open(int begin, Marks marks) {}

  QuotedStretches(Article article) {
    Optional<Open> open = Optional.empty();
    Text text = article.text();
    for (Passage passage : article.passages()) {
      if (passage.kind().isTold()) {
        int from = text.unitAt(passage.span().begin());
        int end = text.unitAt(passage.span().end());
        for (int begin = from; begin < end; ) {
          int lineEnd = text.string().indexOf('\n', begin);
          lineEnd = lineEnd < 0 ? end : Math.min(lineEnd, end);
          open = readParagraph(text, begin, lineEnd, open);
          begin = lineEnd + 1;
        }
      }
    }
  }

  /** In the text's order; no stretch lies within another. */
  List<Span> all() {
    return List.copyOf(stretches);
  }

  static boolean isMark(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (SIGNS.indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** The stretch still open at the paragraph's end, if any. */
  private Optional<Open> readParagraph(Text text, int begin, int end, Optional<Open> before) {
    String string = text.string();
    int i = begin;
    Optional<Open> open = Optional.empty();
    if (before.isPresent()) {
      int first = firstNonBlank(string, begin, end);
      if (first == end) {
        return before;
      }
      String opening = before.get().marks().opening();
      if (string.startsWith(opening, first)) {
        open = before;
        i = first + opening.length();
      }
    }
    while (i < end) {
      int step = 1;
      if (open.isEmpty()) {
        Optional<Marks> marks = openingAt(string, i, begin, end);
        if (marks.isPresent()) {
          open = Optional.of(new Open(i, marks.get()));
          step = marks.get().opening().length();
        }
      } else {
        int length = closingAt(string, i, end, open.get().marks());
        if (length > 0) {
          stretches.add(text.spanOfUnits(open.get().begin(), i + length));
          open = Optional.empty();
          step = length;
        }
      }
      i += step;
    }
    return open.filter(o -> opensAgain(string, end, o));
  }

  private boolean opensAgain(String string, int end, Open open) {
    if (open.marks().opening().equals("\u2018")) {
      return false;
    }
    int next = firstNonBlank(string, end, string.length());
    return string.startsWith(open.marks().opening(), next);
  }

  private static int firstNonBlank(String string, int begin, int end) {
    int i = begin;
    while (i < end && isBlank(string.charAt(i))) {
      i++;
    }
    return i;
  }

  private static Optional<Marks> openingAt(String string, int i, int begin, int end) {
    boolean afterWord = i > begin && Character.isLetterOrDigit(string.charAt(i - 1));
    for (Marks marks : MARKS) {
      int after = i + marks.opening().length();
      if (string.startsWith(marks.opening(), i) && after < end) {
        boolean beforeWord = !isBlank(string.charAt(after)) && !afterWord;
        if (beforeWord || marks.opening().equals("\u201c")) {
          return Optional.of(marks);
        }
      }
    }
    return Optional.empty();
  }

  private static int closingAt(String string, int i, int end, Marks marks) {
    for (String closing : marks.closing()) {
      if (string.startsWith(closing, i)) {
        int after = i + closing.length();
        boolean beforeWord = after < end && Character.isLetterOrDigit(string.charAt(after));
        boolean afterBlank = isBlank(string.charAt(i - 1));
        boolean single = closing.equals("\u2019") || closing.equals("''");
        if (!(beforeWord && single) && !(afterBlank && beforeWord)) {
          return closing.length();
        }
      }
    }
    return 0;
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || unit == '\u00a0';
  }
}
