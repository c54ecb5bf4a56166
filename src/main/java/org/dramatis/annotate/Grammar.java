package org.dramatis.annotate;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dramatis.model.Dependency;
import org.dramatis.model.DependencyGraph;

/** Has CoreNLP's rules make a graph of a parsed tree, and turns its dependencies into ours. */
final class Grammar {

  private Grammar() {}

  /**
   * What CoreNLP's rules for English start from.
   *
   * @param tree one dependency for each token, in their order
   */
  static GrammaticalStructure structure(List<CoreLabel> tokens, List<Dependency> tree) {
    IndexedWord root = new IndexedWord(new Word("ROOT"));
    root.setIndex(0);
    List<TypedDependency> dependencies = new ArrayList<>(tokens.size());
    for (Dependency dependency : tree) {
      int governor = dependency.governor();
      boolean isRoot = governor == Dependency.ROOT;
      tokens.get(dependency.dependent()).setIndex(dependency.dependent() + 1);
      dependencies.add(
          new TypedDependency(
              isRoot ? GrammaticalRelation.ROOT : relation(dependency.relation()),
              isRoot ? root : new IndexedWord(tokens.get(governor)),
              new IndexedWord(tokens.get(dependency.dependent()))));
    }
    return new UniversalEnglishGrammaticalStructure(dependencies, new TreeGraphNode(root));
  }

  private static GrammaticalRelation relation(String name) {
    GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(name);
    return known == null
        ? new GrammaticalRelation(
            Language.UniversalEnglish, name, null, GrammaticalRelation.DEPENDENT)
        : known;
  }

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
