package org.dramatis.extract.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dramatis.model.Dependency;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.PathPattern;
import org.dramatis.ontology.RelationType;

/**
 * The evidence patterns of all relations by their first step, so that of hundreds only those are
 * followed that can begin at a word.
 */
final class PatternIndex {

  /**
   * A pattern of a relation.
   *
   * @param number its place among the relation's patterns, from 0
   */
  record Numbered(RelationType type, PathPattern pattern, int number) {}

  /** The patterns of one first step, by the lemmas that it may lead to. */
  private static final class ByLemma {
    private final BitSet any = new BitSet();
    private final Map<String, BitSet> listed = new HashMap<>();
  }

  private final List<Numbered> patterns = new ArrayList<>();
  private final Map<String, ByLemma> up = new HashMap<>();
  private final Map<String, ByLemma> down = new HashMap<>();

  PatternIndex(List<RelationType> types) {
    for (RelationType type : types) {
      for (int number = 0; number < type.patterns().size(); number++) {
        note(type.patterns().get(number).steps().get(0));
        patterns.add(new Numbered(type, type.patterns().get(number), number));
      }
    }
  }

  private void note(PathPattern.Step first) {
    for (String relation : first.relation().split("\\|")) {
      ByLemma found = (first.up() ? up : down).computeIfAbsent(relation, key -> new ByLemma());
      if (first.lemmas().isEmpty()) {
        found.any.set(patterns.size());
      }
      for (String lemma : first.lemmas()) {
        found.listed.computeIfAbsent(lemma, key -> new BitSet()).set(patterns.size());
      }
    }
  }

  /** Those whose first step fits a dependency of the token, in the order of the ontology. */
  List<Numbered> beginningAt(Sentence sentence, int token) {
    BitSet found = new BitSet();
    for (Dependency edge : sentence.graph().above(token)) {
      if (edge.governor() != Dependency.ROOT) {
        addAll(found, up, edge.relation(), sentence, edge.governor());
      }
    }
    for (Dependency edge : sentence.graph().below(token)) {
      addAll(found, down, edge.relation(), sentence, edge.dependent());
    }
    List<Numbered> fitting = new ArrayList<>(found.cardinality());
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      fitting.add(patterns.get(i));
    }
    return fitting;
  }

  /** A shared subject is a subject too. */
  private static void addAll(
      BitSet found, Map<String, ByLemma> steps, String relation, Sentence sentence, int reached) {
    add(found, steps.get(relation), sentence, reached);
    int shared = relation.indexOf(PathMatcher.SHARED_SUBJECT);
    while (shared >= 0) {
      add(found, steps.get(relation.substring(0, shared)), sentence, reached);
      shared = relation.indexOf(PathMatcher.SHARED_SUBJECT, shared + 1);
    }
  }

  private static void add(BitSet found, ByLemma patterns, Sentence sentence, int reached) {
    if (patterns != null) {
      found.or(patterns.any);
      addListed(found, patterns, sentence, reached);
      for (int other : Coordination.of(sentence, reached)) {
        addListed(found, patterns, sentence, other);
      }
    }
  }

  private static void addListed(BitSet found, ByLemma patterns, Sentence sentence, int token) {
    String lemma = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    BitSet listed = patterns.listed.get(lemma);
    if (listed != null) {
      found.or(listed);
    }
  }
}
