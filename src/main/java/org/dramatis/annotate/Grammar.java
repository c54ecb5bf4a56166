package org.dramatis.annotate;

import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dramatis.model.Dependency;
import org.dramatis.model.DependencyGraph;

/** Turns CoreNLP's dependencies into ours. */
final class Grammar {

  private Grammar() {}

  /**
   * CoreNLP copies a word for each of its conjoined prepositions ("to and from"); the copy's
   * dependents are the word's own here.
   */
  static DependencyGraph graph(int tokenCount, Collection<TypedDependency> found) {
    List<Dependency> dependencies = new ArrayList<>(found.size());
    for (TypedDependency dependency : found) {
      // CoreNLP counts tokens from 1, and its root is token 0: our ROOT is -1.
      int governor = dependency.gov().index() - 1;
      int dependent = dependency.dep().index() - 1;
      if (dependent >= 0 && governor != dependent) {
        String relation = governor < 0 ? "root" : dependency.reln().toString();
        dependencies.add(new Dependency(governor, dependent, relation));
      }
    }
    return new DependencyGraph(tokenCount, dependencies);
  }
}
