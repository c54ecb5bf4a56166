package org.dramatis.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.model.Dependency;
import org.dramatis.model.Sentence;
import org.dramatis.model.Token;
import org.dramatis.ontology.PathPattern;
import org.dramatis.ontology.PathPattern.Step;

/**
 * Follows evidence patterns through the enhanced dependencies of a sentence. Coordinated nouns
 * share what hangs on one of them: in "the founder and head of Acme", "founder" is of Acme too.
 */
final class PathMatcher {

  /** CoreNLP marks the subject that a verb shares with the verb above it. */
  static final String SHARED_SUBJECT = ":xsubj";

  /**
   * A way that was found.
   *
   * @param through the tokens between subject and object, in the order of the sentence
   */
  record Match(int object, Set<Integer> through) {}

  /**
   * All tokens that the pattern leads to from the token of the subject, in the order of the
   * sentence.
   */
  List<Match> follow(Sentence sentence, int subject, PathPattern pattern) {
    List<Match> matches = List.of(new Match(subject, Set.of()));
    for (int i = 0; i < pattern.steps().size() && !matches.isEmpty(); i++) {
      boolean last = i + 1 == pattern.steps().size();
      List<Match> further = new ArrayList<>();
      for (Match match : matches) {
        follow(sentence, match, pattern.steps().get(i), last, further);
      }
      matches = further;
    }
    List<Match> found = new ArrayList<>(matches.size());
    for (Match match : matches) {
      if (match.object() != subject && !found.contains(match)) {
        found.add(match);
      }
    }
    return found;
  }

  private static void follow(
      Sentence sentence, Match match, Step step, boolean last, List<Match> further) {
    List<Integer> reached = reached(sentence, match, step);
    for (int token : last || reached.isEmpty() ? reached : withCoordinated(sentence, reached)) {
      if (fits(sentence.token(token), step)) {
        further.add(new Match(token, last ? match.through() : with(match.through(), token)));
      }
    }
  }

  private static List<Integer> withCoordinated(Sentence sentence, List<Integer> tokens) {
    List<Integer> all = new ArrayList<>(tokens.size());
    for (Integer token : tokens) {
      addOnce(token, all);
      for (Integer other : Coordination.of(sentence, token)) {
        addOnce(other, all);
      }
    }
    return all;
  }

  private static void addOnce(Integer token, List<Integer> all) {
    if (!all.contains(token)) {
      all.add(token);
    }
  }

  /** In "the founder and head of Acme", what does not hang on one noun may hang on the other. */
  private static List<Integer> reached(Sentence sentence, Match match, Step step) {
    List<Integer> reached = new ArrayList<>(2);
    reach(sentence, match.object(), step, reached);
    if (reached.isEmpty() && !match.through().isEmpty()) {
      for (int other : Coordination.of(sentence, match.object())) {
        reach(sentence, other, step, reached);
      }
    }
    return reached;
  }

  private static void reach(Sentence sentence, int from, Step step, List<Integer> reached) {
    List<Dependency> edges =
        step.up() ? sentence.graph().above(from) : sentence.graph().below(from);
    for (Dependency edge : edges) {
      int token = step.up() ? edge.governor() : edge.dependent();
      if (token != Dependency.ROOT && fits(edge.relation(), step.relation())) {
        reached.add(token);
      }
    }
  }

  private static Set<Integer> with(Set<Integer> tokens, int token) {
    Set<Integer> more = new TreeSet<>(tokens);
    more.add(token);
    return more;
  }

  /**
   * Compares without cutting the alternatives apart: this is asked of every edge by every pattern.
   */
  private static boolean fits(String relation, String wanted) {
    int begin = 0;
    while (begin <= wanted.length()) {
      int bar = wanted.indexOf('|', begin);
      int end = bar < 0 ? wanted.length() : bar;
      int length = end - begin;
      boolean starts = relation.regionMatches(0, wanted, begin, length);
      if (starts && (relation.length() == length || relation.startsWith(SHARED_SUBJECT, length))) {
        return true;
      }
      begin = end + 1;
    }
    return false;
  }

  private static boolean fits(Token token, Step step) {
    return (step.partOfSpeech() == null || step.partOfSpeech().fits(token))
        && (step.lemmas().isEmpty()
            || step.lemmas().contains(token.lemma().toLowerCase(Locale.ROOT)));
  }
}
