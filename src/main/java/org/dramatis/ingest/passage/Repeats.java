package org.dramatis.ingest.passage;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dramatis.model.Passage.Kind;

/**
 * Finds paragraphs whose words stand in the text a second time: a former paragraph's, or the
 * sentences that a longer one begins with, as captions and pull quotes repeat them. Of two equal
 * ones the first is kept.
 */
final class Repeats {

  private static final int SHORTEST = 40;
  private static final int LONGEST = 700;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final String text;

  Repeats(String text) {
    this.text = text;
  }

  void mark(List<Stretch> stretches) {
    Set<String> leads = new HashSet<>();
    stretches.stream().filter(Repeats::isProse).forEach(prose -> addLeads(prose, leads));
    Set<String> former = new HashSet<>();
    stretches.replaceAll(
        stretch -> isCandidate(stretch) ? marked(stretch, leads, former) : stretch);
  }

  private Stretch marked(Stretch stretch, Set<String> leads, Set<String> former) {
    String words = words(stretch.begin(), stretch.end());
    boolean repeated = !former.add(words) || leads.contains(words);
    return repeated ? stretch.as(Kind.REPEAT) : stretch;
  }

  private static boolean isProse(Stretch stretch) {
    return stretch.kind() == Kind.PROSE;
  }

  private static boolean isCandidate(Stretch stretch) {
    return isProse(stretch) && stretch.length() >= SHORTEST && stretch.length() <= LONGEST;
  }

  /** The leading sentences of a paragraph that goes on after them. */
  private void addLeads(Stretch prose, Set<String> leads) {
    int last = Math.min(prose.end() - SHORTEST, prose.begin() + LONGEST);
    for (int i = prose.begin() + SHORTEST - 1; i < last; i++) {
      if (Endings.afterMark(text, i) > 0) {
        leads.add(words(prose.begin(), i));
      }
    }
  }

  private String words(int begin, int end) {
    String words = NO_WORD.matcher(text.substring(begin, end)).replaceAll(" ");
    return words.strip().toLowerCase(Locale.ROOT);
  }
}
