package org.dramatis.model;

import java.util.ArrayList;
import java.util.List;

/** The dependencies of one sentence, looked up by governor or by dependent. */
public final class DependencyGraph {

  private final List<Dependency> dependencies;
  private final List<List<Dependency>> byGovernor;
  private final List<List<Dependency>> byDependent;

  /**
   * @param tokenCount the number of tokens of the sentence
   * @throws IllegalArgumentException if a dependency points outside the sentence
   */
  public DependencyGraph(int tokenCount, List<Dependency> dependencies) {
    this.dependencies = inOrder(dependencies);
    int[] below = new int[tokenCount];
    int[] above = new int[tokenCount];
    for (Dependency dependency : this.dependencies) {
      int governor = dependency.governor();
      int dependent = dependency.dependent();
      if (governor < Dependency.ROOT || governor >= tokenCount || dependent >= tokenCount) {
        throw new IllegalArgumentException(dependency + " in a sentence of " + tokenCount);
      }
      above[dependent]++;
      if (governor != Dependency.ROOT) {
        below[governor]++;
      }
    }
    this.byGovernor = emptyLists(below);
    this.byDependent = emptyLists(above);
    for (Dependency dependency : this.dependencies) {
      byDependent.get(dependency.dependent()).add(dependency);
      if (dependency.governor() != Dependency.ROOT) {
        byGovernor.get(dependency.governor()).add(dependency);
      }
    }
  }

  /**
   * Those of kept annotations come in order, each once, which is quicker seen than brought about.
   */
  private static List<Dependency> inOrder(List<Dependency> dependencies) {
    for (int i = 1; i < dependencies.size(); i++) {
      if (compare(dependencies.get(i - 1), dependencies.get(i)) >= 0) {
        return dependencies.stream().distinct().sorted(DependencyGraph::compare).toList();
      }
    }
    return List.copyOf(dependencies);
  }

  private static int compare(Dependency one, Dependency other) {
    if (one.dependent() != other.dependent()) {
      return Integer.compare(one.dependent(), other.dependent());
    }
    return one.governor() != other.governor()
        ? Integer.compare(one.governor(), other.governor())
        : one.relation().compareTo(other.relation());
  }

  /** Lists of the sizes that they will have; most words govern nothing. */
  private static List<List<Dependency>> emptyLists(int[] sizes) {
    List<List<Dependency>> lists = new ArrayList<>(sizes.length);
    for (int size : sizes) {
      lists.add(size == 0 ? List.of() : new ArrayList<>(size));
    }
    return lists;
  }

  /** All dependencies, by dependent, then governor. */
  public List<Dependency> dependencies() {
    return dependencies;
  }

  /** The dependencies in which the token governs, in the order of their dependents. */
  public List<Dependency> below(int token) {
    return byGovernor.get(token);
  }

  /** The dependencies in which the token depends: one in a tree, any number in a graph. */
  public List<Dependency> above(int token) {
    return byDependent.get(token);
  }

  /** The dependents of the token in a relation, or in a subtype of it ("nmod" finds "nmod:of"). */
  public List<Integer> dependents(int token, String relation) {
    List<Integer> found = List.of();
    for (Dependency dependency : below(token)) {
      if (is(dependency.relation(), relation)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(dependency.dependent());
      }
    }
    return found;
  }

  /** Whether the token has a dependent in the relation or a subtype of it. */
  public boolean has(int token, String relation) {
    for (Dependency dependency : below(token)) {
      if (is(dependency.relation(), relation)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a relation is the one asked for, or a subtype of it. */
  public static boolean is(String relation, String asked) {
    return relation.startsWith(asked)
        && (relation.length() == asked.length() || relation.charAt(asked.length()) == ':');
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DependencyGraph graph
        && byGovernor.size() == graph.byGovernor.size()
        && dependencies.equals(graph.dependencies);
  }

  @Override
  public int hashCode() {
    return dependencies.hashCode();
  }

  @Override
  public String toString() {
    return dependencies.toString();
  }
}
