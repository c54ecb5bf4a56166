package org.dramatis.resolve.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.model.DramatisException;

/** What is known of names beforehand: countries, nicknames, courtesy titles, generic words. */
public final class NameKnowledge {

  private final Map<String, String> usualNames;
  private final Map<String, Set<String>> nicknames;
  private final Map<String, Set<String>> lists;
  private final Titles titles;

  private NameKnowledge(
      Map<String, String> usualNames,
      Map<String, Set<String>> nicknames,
      Map<String, Set<String>> lists,
      Titles titles) {
    this.usualNames = usualNames;
    this.nicknames = nicknames;
    this.lists = lists;
    this.titles = titles;
  }

  /** The same, and what a dictionary has of names besides. */
  public NameKnowledge with(Titles dictionary) {
    return new NameKnowledge(usualNames, nicknames, lists, dictionary);
  }

  /** What the dictionary has of names; nothing where none was given. */
  public Titles titles() {
    return titles;
  }

  /** Reads the lists that come with the program, and no dictionary. */
  public static NameKnowledge load() {
    Map<String, String> usualNames = new HashMap<>();
    for (List<String> line : lines("known-names.txt")) {
      for (String name : line) {
        usualNames.put(Folding.fold(name), line.get(0));
      }
    }
    Map<String, Set<String>> nicknames = new HashMap<>();
    for (List<String> line : lines("nicknames.txt")) {
      for (String name : line) {
        nicknames.computeIfAbsent(name, key -> new HashSet<>()).add(line.get(0));
      }
    }
    Map<String, Set<String>> lists = new HashMap<>();
    for (List<String> line : lines("words.txt")) {
      lists
          .computeIfAbsent(line.get(0), key -> new HashSet<>())
          .addAll(line.subList(1, line.size()));
    }
    return new NameKnowledge(usualNames, nicknames, lists, Titles.NONE);
  }

  /** The lines of a list, each a row of entries with commas between. */
  private static List<List<String>> lines(String resource) {
    try (InputStream stream = NameKnowledge.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<List<String>> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(List.of(line.strip().split("\\s*,\\s*")));
        }
      }
      return lines;
    } catch (IOException exception) {
      throw new DramatisException(
          "Cannot read the list " + resource + " in the program itself. Install it again.",
          exception);
    }
  }

  /** The usual name of a country, city or body of which other names or adjectives are known. */
  public Optional<String> usualName(String name) {
    return Optional.ofNullable(usualNames.get(Folding.fold(name)));
  }

  /** Whether the first names may be the same person's: Mike and Michael. */
  public boolean sameGivenName(String one, String other) {
    return one.equals(other)
        || givenNames(one).stream().anyMatch(name -> givenNames(other).contains(name));
  }

  /** The full forms of a first name, itself among them. */
  public Set<String> givenNames(String word) {
    return nicknames.getOrDefault(word, Set.of(word));
  }

  /** Whether the word is in one of the lists of {@code words.txt}. */
  public boolean is(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }
}
