package org.dramatis.resolve.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dramatis.resolve.name.OrganisationNames;

/** Finds the things whose names share a word, its consonants or the initials with a name. */
final class AlikeNames {

  private final NameForms forms;
  private final OrganisationNames organisations;
  private final Map<String, Set<Cluster>> byKey = new HashMap<>();
  private final Map<Cluster, Set<String>> noted = new HashMap<>();

  AlikeNames(NameForms forms, OrganisationNames organisations) {
    this.forms = forms;
    this.organisations = organisations;
  }

  void note(String name, Cluster cluster) {
    if (!noted.computeIfAbsent(cluster, key -> new HashSet<>()).add(name)) {
      return;
    }
    for (String key : forms.keys(name)) {
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
    for (String key : forms.keys(name)) {
      found.addAll(byKey.getOrDefault(key, Set.of()));
    }
    return found;
  }
}
