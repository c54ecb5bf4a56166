package org.dramatis.query;

import java.util.Locale;
import java.util.function.BiFunction;
import org.dramatis.model.Comparison;
import org.dramatis.model.Explanation;
import org.dramatis.model.LocalThing;
import org.dramatis.model.Reason;

/** Lays out as plain text why two things are one, or are not. */
public final class ExplanationText {

  private final int width;
  private final BiFunction<LocalThing, String, String> evidence;

  /**
   * @param width the columns of the page; at least 40
   * @param evidence where a local thing is called by a name
   */
  public ExplanationText(int width, BiFunction<LocalThing, String, String> evidence) {
    this.width = Math.max(40, width);
    this.evidence = evidence;
  }

  public String of(Thing one, Thing other, Explanation explanation) {
    StringBuilder text = new StringBuilder();
    boolean same = one.iri().equals(other.iri());
    add(text, "", verdict(one, other, same));
    if (same != explanation.same()) {
      add(text, "", "The names alone would say otherwise: that was judged.");
    }
    for (Comparison comparison : explanation.comparisons()) {
      text.append('\n');
      addComparison(text, comparison);
    }
    return text.toString();
  }

  private static String verdict(Thing one, Thing other, boolean same) {
    return same
        ? "They are one: " + one.label() + ", " + one.iri()
        : "They are two: "
            + one.label()
            + ", "
            + one.iri()
            + ", and "
            + other.label()
            + ", "
            + other.iri();
  }

  private void addComparison(StringBuilder text, Comparison comparison) {
    String names = comparison.one().name() + " \u2013 " + comparison.other().name();
    add(text, "", names + ": " + number(comparison.score()) + " of 1 needed");
    for (Reason reason : comparison.reasons()) {
      String sign = reason.weight() < 0 ? "" : "+";
      add(text, "  ", sign + number(reason.weight()) + "  " + reason.words());
    }
    comparison.against().forEach(words -> add(text, "  ", "against: " + words));
    addEvidence(text, comparison.one());
    if (!comparison.other().equals(comparison.one())) {
      addEvidence(text, comparison.other());
    }
  }

  private void addEvidence(StringBuilder text, Comparison.Side side) {
    side.members().stream()
        .limit(1)
        .forEach(
            member -> add(text, "    ", side.name() + ": " + evidence.apply(member, side.name())));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private void add(StringBuilder text, String indent, String words) {
    for (String line : TextFlow.wrap(words, width - indent.length())) {
      text.append(indent).append(line).append('\n');
    }
  }
}
