package org.dramatis.extract.relation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
  private static final String SHARED_SUBJECT = ":xsubj";

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
    if (!begins(sentence, subject, pattern.steps().get(0))) {
      return List.of();
    }
    List<Match> matches = List.of(new Match(subject, Set.of()));
    for (int i = 0; i < pattern.steps().size() && !matches.isEmpty(); i++) {
      Step step = pattern.steps().get(i);
      boolean last = i + 1 == pattern.steps().size();
      matches = matches.stream().flatMap(match -> next(sentence, match, step, last)).toList();
    }
    return matches.stream().filter(match -> match.object() != subject).distinct().toList();
  }

  /** Most patterns end here, so it makes nothing. */
  private static boolean begins(Sentence sentence, int subject, Step first) {
    List<Dependency> edges =
        first.up() ? sentence.graph().above(subject) : sentence.graph().below(subject);
    for (Dependency edge : edges) {
      if (fits(edge.relation(), first.relation())) {
        return true;
      }
    }
    return false;
  }

  private static Stream<Match> next(Sentence sentence, Match match, Step step, boolean last) {
    List<Integer> reached = reached(sentence, match.object(), step);
    if (reached.isEmpty() && !match.through().isEmpty()) {
      reached =
          Coordination.of(sentence, match.object()).stream()
              .flatMap(other -> reached(sentence, other, step).stream())
              .toList();
    }
    if (last) {
      return reached.stream()
          .filter(token -> fits(sentence.token(token), step))
          .map(token -> new Match(token, match.through()));
    }
    return reached.stream()
        .flatMap(
            token -> Stream.concat(Stream.of(token), Coordination.of(sentence, token).stream()))
        .filter(token -> fits(sentence.token(token), step))
        .distinct()
        .map(token -> new Match(token, with(match.through(), token)));
  }

  private static List<Integer> reached(Sentence sentence, int from, Step step) {
    List<Dependency> edges =
        step.up() ? sentence.graph().above(from) : sentence.graph().below(from);
    return edges.stream()
        .filter(edge -> fits(edge.relation(), step.relation()))
        .map(edge -> step.up() ? edge.governor() : edge.dependent())
        .filter(token -> token != Dependency.ROOT)
        .toList();
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
