package org.dramatis.extract.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dramatis.model.EntityKind;

/** The names that every newspaper reader knows, and capitals that are no name at all. */
final class KnownNames {

  private static final String NO_NAME = "NONE";

  private final Map<String, EntityKind> kinds;
  private final NameBeginnings beginnings = new NameBeginnings();

  private KnownNames(Map<String, EntityKind> kinds) {
    this.kinds = kinds;
    kinds.keySet().forEach(beginnings::add);
  }

  /**
   * Reads a list that comes with the program: a kind and its names on each line.
   *
   * @param resource of this package
   */
  static KnownNames load(String resource) {
    Map<String, EntityKind> kinds = new HashMap<>();
    try (InputStream stream = KnownNames.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(kinds, line));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the list " + resource, e);
    }
    return new KnownNames(Map.copyOf(kinds));
  }

  private static void add(Map<String, EntityKind> kinds, String line) {
    String[] fields = line.split("\t");
    EntityKind kind = fields[0].equals(NO_NAME) ? EntityKind.OTHER : EntityKind.valueOf(fields[0]);
    for (int i = 1; i < fields.length; i++) {
      kinds.put(fields[i], kind);
    }
  }

  /** How many words the longest name has that begins with this word; 0 if none does. */
  int longestFrom(String word) {
    return beginnings.longestFrom(word);
  }

  /** What a name stands for; {@code OTHER} for what looks like a name and is none. */
  Optional<EntityKind> kind(String words) {
    return Optional.ofNullable(kinds.get(words));
  }
}
