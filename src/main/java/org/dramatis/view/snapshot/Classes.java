package org.dramatis.view.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The classes and properties of the ontology, as far as things have them: labels, and the tree. */
public final class Classes {

  private final Map<String, String> labels;
  private final Map<String, String> parents;
  private final Map<String, List<String>> children = new HashMap<>();

  /**
   * @param labels of classes and properties, by local name
   * @param parents of classes, by local name
   */
  Classes(Map<String, String> labels, Map<String, String> parents) {
    this.labels = Map.copyOf(labels);
    this.parents = Map.copyOf(parents);
    new TreeSet<>(parents.keySet())
        .forEach(
            type ->
                children.computeIfAbsent(parents.get(type), key -> new ArrayList<>()).add(type));
  }

  /** What people call it; the local name if nobody has said. */
  public String label(String localName) {
    return labels.getOrDefault(localName, localName);
  }

  public boolean isKnown(String localName) {
    return labels.containsKey(localName) || parents.containsKey(localName);
  }

  public Set<String> known() {
    Set<String> known = new TreeSet<>(parents.keySet());
    known.addAll(parents.values());
    return known;
  }

  public Optional<String> parent(String type) {
    return Optional.ofNullable(parents.get(type));
  }

  /** The class and all below it. */
  public Set<String> andBelow(String type) {
    Set<String> found = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(type));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (found.add(next)) {
        open.addAll(children.getOrDefault(next, List.of()));
      }
    }
    return found;
  }

  /** Whether a class is another, or below it. */
  public boolean isBelow(String type, String other) {
    Set<String> seen = new HashSet<>();
    for (String each = type; each != null && seen.add(each); each = parents.get(each)) {
      if (each.equals(other)) {
        return true;
      }
    }
    return false;
  }
}
