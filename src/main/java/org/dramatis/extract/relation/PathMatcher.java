package org.dramatis.extract.relation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.model.Dependency;
import org.dramatis.model.Sentence;
import org.dramatis.model.Token;
import org.dramatis.ontology.PathPattern;
import org.dramatis.ontology.PathPattern.Step;

/** Follows evidence patterns through the enhanced dependencies of a sentence. */
final class PathMatcher {

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
      Step step = pattern.steps().get(i);
      boolean last = i + 1 == pattern.steps().size();
      matches = matches.stream().flatMap(match -> next(sentence, match, step, last)).toList();
    }
    return matches.stream().filter(match -> match.object() != subject).distinct().toList();
  }

  private static java.util.stream.Stream<Match> next(
      Sentence sentence, Match match, Step step, boolean last) {
    int from = match.object();
    List<Dependency> edges =
        step.up() ? sentence.graph().above(from) : sentence.graph().below(from);
    return edges.stream()
        .filter(edge -> fits(edge.relation(), step.relation()))
        .map(edge -> step.up() ? edge.governor() : edge.dependent())
        .filter(token -> token != Dependency.ROOT && fits(sentence.token(token), step))
        .map(token -> new Match(token, last ? match.through() : with(match.through(), token)));
  }

  private static Set<Integer> with(Set<Integer> tokens, int token) {
    Set<Integer> more = new TreeSet<>(tokens);
    more.add(token);
    return more;
  }

  private static boolean fits(String relation, String wanted) {
    for (String alternative : wanted.split("\\|")) {
      if (relation.equals(alternative) || relation.equals(alternative + ":xsubj")) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(Token token, Step step) {
    return (step.partOfSpeech() == null || step.partOfSpeech().fits(token))
        && (step.lemmas().isEmpty()
            || step.lemmas().contains(token.lemma().toLowerCase(Locale.ROOT)));
  }
}
