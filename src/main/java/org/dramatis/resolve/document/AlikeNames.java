package org.dramatis.resolve.document;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.resolve.name.Folding;
import org.dramatis.resolve.name.OrganisationNames;
import org.dramatis.resolve.name.Spelling;

/** Finds the things whose names share a word, its consonants or the initials with a name. */
final class AlikeNames {

  private final OrganisationNames organisations;
  private final Map<String, Set<Cluster>> byKey = new HashMap<>();

  AlikeNames(OrganisationNames organisations) {
    this.organisations = organisations;
  }

  void note(String name, Cluster cluster) {
    for (String key : keys(name)) {
      byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(cluster);
    }
    for (String initials : organisations.initials(name)) {
      byKey.computeIfAbsent("initials " + initials, k -> new LinkedHashSet<>()).add(cluster);
    }
  }

  /** In the order in which they came to be. */
  Set<Cluster> with(String name) {
    Set<Cluster> found = new LinkedHashSet<>();
    String letters = name.replace(".", "").replace(" ", "").toLowerCase(Locale.ROOT);
    found.addAll(byKey.getOrDefault("initials " + letters, Set.of()));
    for (String key : keys(name)) {
      found.addAll(byKey.getOrDefault(key, Set.of()));
    }
    return found;
  }

  private Set<String> keys(String name) {
    Set<String> keys = new TreeSet<>();
    List<String> words = Folding.words(name);
    for (String word : words) {
      keys.add(Spelling.skeleton(word));
    }
    keys.add("canonical " + organisations.canonical(name));
    keys.add("joined " + Spelling.sound(String.join("", words)));
    return keys;
  }
}
