package org.dramatis.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.model.GazetteerLabel;

/** Reads the phrase lists of CoreNLP's fine-grained name tagger. */
final class GazetteerTables {

  /**
   * Nine tenths of the lists are phrases with one of these after a hyphen. CoreNLP's tokenizer
   * divides words at hyphens, so that none of them is ever found.
   */
  private static final Set<String> NEVER_ONE_WORD =
      Set.of(
          "area",
          "backed",
          "born",
          "controlled",
          "educated",
          "headquartered",
          "owned",
          "raised",
          "registered",
          "trained");

  /** Listed as a post, but CoreNLP's number rules take it for an ordinal before. */
  private static final String NO_POST = "second\tTITLE";

  private final Map<String, Set<String>> overrides = new HashMap<>();
  private final TokenTrie.Builder<GazetteerEntry> phrases = new TokenTrie.Builder<>();
  private final boolean foldCase;
  private int entries;
  private int leftOut;

  GazetteerTables(boolean foldCase) {
    this.foldCase = foldCase;
  }

  TokenTrie.Builder<GazetteerEntry> phrases() {
    return phrases;
  }

  /** The number of lines that are true regular expressions, which a trie cannot hold. */
  int leftOut() {
    return leftOut;
  }

  /** Reads a resource of lines {@code phrase TAB label TAB overridden,labels TAB priority}. */
  void read(InputStream table) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8), 1 << 16)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        readLine(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readLine(String line) {
    int end = line.indexOf('\t');
    if (end < 0 || isNeverFound(line, end) || line.startsWith(NO_POST)) {
      return;
    }
    String[] fields = line.substring(end + 1).split("\t");
    GazetteerEntry entry =
        new GazetteerEntry(
            label(fields[0].trim()),
            overrides.computeIfAbsent(
                fields[1].trim(), labels -> Set.of(labels.split("\\s*,\\s*"))),
            (int) Double.parseDouble(fields[2].trim()),
            entries++);
    add(List.of(line.substring(0, end).trim().split("\\s+")), entry);
  }

  private static boolean isNeverFound(String line, int end) {
    int hyphen = line.lastIndexOf('-', end - 1);
    return hyphen >= 0 && NEVER_ONE_WORD.contains(line.substring(hyphen + 1, end));
  }

  private void add(List<String> patterns, GazetteerEntry entry) {
    List<List<String>> spelt = List.of(List.of());
    for (String pattern : patterns) {
      Optional<List<String>> spellings = WordPattern.spellings(pattern);
      if (spellings.isEmpty()) {
        leftOut++;
        return;
      }
      spelt = extend(spelt, spellings.get());
    }
    spelt.forEach(phrase -> phrases.add(phrase, entry));
  }

  private List<List<String>> extend(List<List<String>> phrases, List<String> words) {
    List<List<String>> extended = new ArrayList<>(phrases.size() * words.size());
    for (List<String> phrase : phrases) {
      for (String word : words) {
        List<String> longer = new ArrayList<>(phrase);
        longer.add(foldCase ? word.toLowerCase(Locale.ROOT) : word);
        extended.add(longer);
      }
    }
    return extended;
  }

  private static GazetteerLabel label(String label) {
    return switch (label) {
      case "TITLE" -> GazetteerLabel.TITLE;
      case "NATIONALITY" -> GazetteerLabel.NATIONALITY;
      case "COUNTRY" -> GazetteerLabel.COUNTRY;
      case "STATE_OR_PROVINCE" -> GazetteerLabel.REGION;
      case "CITY" -> GazetteerLabel.CITY;
      case "RELIGION" -> GazetteerLabel.RELIGION;
      case "IDEOLOGY" -> GazetteerLabel.IDEOLOGY;
      case "CRIMINAL_CHARGE" -> GazetteerLabel.CRIMINAL_CHARGE;
      case "CAUSE_OF_DEATH" -> GazetteerLabel.CAUSE_OF_DEATH;
      default -> GazetteerLabel.OTHER;
    };
  }
}
