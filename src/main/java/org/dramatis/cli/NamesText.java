package org.dramatis.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.dictionary.Meaning;
import org.dramatis.dictionary.NameDictionary;

/**
 * Says what names stand for: a paragraph for each thing, with those of the names that lead to it.
 */
final class NamesText {

  private static final int SHOWN = 12;

  private final NameDictionary dictionary;

  NamesText(NameDictionary dictionary) {
    this.dictionary = dictionary;
  }

  String of(List<String> names) {
    Map<Integer, List<String>> lines = new LinkedHashMap<>();
    Set<String> asked = new HashSet<>();
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      Optional<Meaning> found = dictionary.find(name);
      asked.add(name.toLowerCase(Locale.ROOT));
      if (found.isPresent()) {
        lines
            .computeIfAbsent(found.get().title(), title -> new ArrayList<>())
            .add(line(name, found.get()));
      } else {
        text.append("not known: ").append(name).append('\n');
      }
    }
    lines.forEach((title, found) -> text.append(paragraph(title, found, asked)));
    return text.toString();
  }

  private static String line(String name, Meaning meaning) {
    return String.format(
        Locale.ROOT,
        "  %.3f  %s%s",
        meaning.probability(),
        name,
        meaning.exact() ? "" : " (written otherwise there)");
  }

  private String paragraph(int title, List<String> found, Set<String> asked) {
    List<String> others = others(dictionary.namesOf(title), asked);
    String also =
        String.join("; ", others.subList(0, Math.min(SHOWN, others.size())))
            + (others.size() > SHOWN ? "; and " + (others.size() - SHOWN) + " more" : "");
    return dictionary.title(title).replace('_', ' ')
        + "\n"
        + String.join("\n", found)
        + "\n"
        + (others.isEmpty() ? "" : "  also: " + also + "\n");
  }

  /** Each once, whatever its capitals. */
  private static List<String> others(Collection<String> names, Set<String> asked) {
    Set<String> seen = new HashSet<>(asked);
    return names.stream().filter(name -> seen.add(name.toLowerCase(Locale.ROOT))).toList();
  }
}
