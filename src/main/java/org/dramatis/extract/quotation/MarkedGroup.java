package org.dramatis.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dramatis.model.Span;
import org.dramatis.model.Text;

/**
 * Stretches in quotation marks that one reporting clause breaks up or that follow each other at
 * once: "A," she said. "B." "C."
 */
record MarkedGroup(List<Span> stretches) {

  /** A break: nothing but a reporting clause after a comma, up to a comma or the sentence's end. */
  private static final Pattern BREAK =
      Pattern.compile(
          "[^.!?\\n:;]{0,160}(?:[,:]|(?:(?<=[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\\.[^.!?\\n]{0,80})*[.,:])\\s*");

  private static final Pattern NOTHING = Pattern.compile("[\\s\u00a0]*");

  /** A sentence of its own, without another reporting clause behind it. */
  private static final Pattern WHOLE =
      Pattern.compile("(?s)\\W*\\p{Lu}.*[.!?\u2014\u2026-]\\W{0,3}|(?s)\\W*\\p{Lu}.{300,}");

  private static final Pattern ENDS_OPEN = Pattern.compile("(?s).*[,?!\u2014-]\\W{0,2}");

  MarkedGroup {
    stretches = List.copyOf(stretches);
  }

  Span span() {
    return stretches.get(0).cover(stretches.get(stretches.size() - 1));
  }

  static List<MarkedGroup> of(Text text, List<Span> stretches) {
    List<MarkedGroup> groups = new ArrayList<>();
    List<Span> current = new ArrayList<>();
    boolean broken = false;
    for (Span stretch : stretches) {
      if (!current.isEmpty()) {
        Span last = current.get(current.size() - 1);
        String between = text.slice(new Span(last.end(), stretch.begin()));
        boolean adjacent = NOTHING.matcher(between).matches() && !between.contains("\n");
        boolean breaks =
            !broken
                && ENDS_OPEN.matcher(text.slice(last)).matches()
                && BREAK.matcher(between).matches()
                && goesOn(between, text.slice(stretch));
        if (adjacent || breaks) {
          broken = broken || breaks;
        } else {
          groups.add(new MarkedGroup(current));
          current.clear();
          broken = false;
        }
      }
      current.add(stretch);
    }
    if (!current.isEmpty()) {
      groups.add(new MarkedGroup(current));
    }
    return groups;
  }

  private static boolean goesOn(String between, String next) {
    return !between.strip().endsWith(".") || WHOLE.matcher(next).matches();
  }
}
