package org.dramatis.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The dependencies of one sentence, looked up by governor or by dependent. */
public final class DependencyGraph {

  private static final Comparator<Dependency> ORDER =
      Comparator.comparingInt(Dependency::dependent)
          .thenComparingInt(Dependency::governor)
          .thenComparing(Dependency::relation);

  private final List<Dependency> dependencies;
  private final List<List<Dependency>> byGovernor;
  private final List<List<Dependency>> byDependent;

  /**
   * @param tokenCount the number of tokens of the sentence
   * @throws IllegalArgumentException if a dependency points outside the sentence
   */
  public DependencyGraph(int tokenCount, List<Dependency> dependencies) {
    this.dependencies = dependencies.stream().distinct().sorted(ORDER).toList();
    this.byGovernor = emptyLists(tokenCount);
    this.byDependent = emptyLists(tokenCount);
    for (Dependency dependency : this.dependencies) {
      int governor = dependency.governor();
      int dependent = dependency.dependent();
      if (governor < Dependency.ROOT || governor >= tokenCount || dependent >= tokenCount) {
        throw new IllegalArgumentException(dependency + " in a sentence of " + tokenCount);
      }
      byDependent.get(dependent).add(dependency);
      if (governor != Dependency.ROOT) {
        byGovernor.get(governor).add(dependency);
      }
    }
  }

  private static List<List<Dependency>> emptyLists(int count) {
    List<List<Dependency>> lists = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>(2));
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
    List<Integer> found = new ArrayList<>(2);
    for (Dependency dependency : below(token)) {
      if (is(dependency.relation(), relation)) {
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
