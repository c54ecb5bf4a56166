package org.dramatis.query;

import java.util.List;
import java.util.stream.Collectors;
import org.dramatis.query.Dossier.Entry;
import org.dramatis.query.Dossier.Section;

/** Lays a dossier out as plain text, like a short article. */
public final class DossierText {

  private static final int OTHERS = 10;

  private final int width;

  /**
   * @param width the columns of the page; at least 40
   */
  public DossierText(int width) {
    this.width = Math.max(40, width);
  }

  public String of(Dossier dossier) {
    StringBuilder text = new StringBuilder();
    Thing thing = dossier.thing();
    text.append(thing.label()).append('\n');
    text.append("=".repeat(Math.min(width, TextFlow.width(thing.label())))).append('\n');
    add(text, "", standing(thing));
    if (!dossier.otherNames().isEmpty()) {
      add(text, "", "Also called: " + String.join("; ", dossier.otherNames()) + ".");
    }
    text.append(thing.iri()).append('\n');
    dossier.sections().forEach(section -> addSection(text, section));
    addOthers(text, dossier.others());
    return text.toString();
  }

  private static String standing(Thing thing) {
    return thing.kind()
        + ". "
        + counted(thing.mentions(), "mention")
        + " in "
        + counted(thing.documents(), "document")
        + " of "
        + counted(thing.sources(), "independent source")
        + ".";
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private void addSection(StringBuilder text, Section section) {
    text.append('\n').append(section.title()).append('\n');
    text.append("-".repeat(section.title().length())).append('\n');
    for (Entry entry : section.entries()) {
      add(text, "", entry.statement());
      entry.evidence().forEach(evidence -> add(text, "    ", evidence));
    }
  }

  private void addOthers(StringBuilder text, List<Thing> others) {
    if (others.isEmpty()) {
      return;
    }
    String names =
        others.stream()
            .limit(OTHERS)
            .map(thing -> thing.label() + " (" + thing.kind() + ", " + thing.iri() + ")")
            .collect(Collectors.joining("; "));
    text.append('\n');
    int more = others.size() - OTHERS;
    add(text, "", "The name also fits: " + names + (more > 0 ? "; and " + more + " more." : "."));
  }

  private void add(StringBuilder text, String indent, String paragraph) {
    for (String line : TextFlow.wrap(paragraph, width - indent.length())) {
      text.append(indent).append(line).append('\n');
    }
  }
}
