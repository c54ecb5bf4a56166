package org.dramatis.resolve.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dramatis.model.DramatisException;

/** Knows which common nouns news uses in turn for one person or body: "gunman" and "suspect". */
final class AlikeNouns {

  private static final String RESOURCE = "alike-nouns.txt";

  private final Map<String, Set<Integer>> groups;

  private AlikeNouns(Map<String, Set<Integer>> groups) {
    this.groups = groups;
  }

  /** Reads the list that comes with the program: a group a line, commas between. */
  static AlikeNouns load() {
    Map<String, Set<Integer>> groups = new HashMap<>();
    try (InputStream stream = AlikeNouns.class.getResourceAsStream(RESOURCE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int group = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        group++;
        if (!line.startsWith("#")) {
          for (String noun : List.of(line.strip().split("\\s*,\\s*"))) {
            groups.computeIfAbsent(noun, key -> new HashSet<>()).add(group);
          }
        }
      }
    } catch (IOException exception) {
      throw new DramatisException(
          "Cannot read " + RESOURCE + " in the program itself. Install it again.", exception);
    }
    return new AlikeNouns(groups);
  }

  boolean areAlike(String one, String other) {
    Set<Integer> shared = groups.getOrDefault(other, Set.of());
    return groups.getOrDefault(one, Set.of()).stream().anyMatch(shared::contains);
  }
}
