package org.dramatis.ingest.passage;

import java.util.List;
import org.dramatis.model.Passage.Kind;

/** Finds the headline and the sub-headings among a text's paragraphs. */
final class Headlines {

  private static final int LONGEST_HEADLINE = 160;
  private static final int LONGEST_HEADING = 80;
  private static final int SHORTEST_PARAGRAPH = 60;

  private final String text;

  Headlines(String text) {
    this.text = text;
  }

  void mark(List<Stretch> stretches) {
    boolean first = true;
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      if (stretch.kind() == Kind.PROSE) {
        if (looksLikeHeadline(stretch, first) && paragraphFollows(stretches, i, first ? 3 : 1)) {
          stretches.set(i, stretch.as(Kind.HEADLINE));
        }
        first = false;
      }
    }
  }

  private boolean looksLikeHeadline(Stretch stretch, boolean first) {
    char last = text.charAt(stretch.end() - 1);
    return stretch.length() <= (first ? LONGEST_HEADLINE : LONGEST_HEADING)
        && !Character.isLowerCase(text.codePointAt(stretch.begin()))
        && ".!;:,…-–—_".indexOf(last) < 0
        && (first && last == '?' || !Endings.endsSentence(text, stretch.begin(), stretch.end()))
        && text.substring(stretch.begin(), stretch.end()).indexOf('\n') < 0;
  }

  /** Whether one of the next stretches of prose is a paragraph: captions may come between. */
  private boolean paragraphFollows(List<Stretch> stretches, int index, int within) {
    int headline = stretches.get(index).length();
    return stretches.subList(index + 1, stretches.size()).stream()
        .filter(stretch -> stretch.kind() == Kind.PROSE)
        .limit(within)
        .filter(next -> next.length() >= Math.max(SHORTEST_PARAGRAPH, headline / 2))
        .anyMatch(next -> Endings.endsSentence(text, next.begin(), next.end()));
  }
}
