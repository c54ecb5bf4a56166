package org.dramatis.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.List;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.ontology.RelationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PatternIndexTest {

  private final List<RelationType> types = new OntologyReader().read().values().relations();
  private final PatternIndex index = new PatternIndex(types);

  private static final Sentence BORN =
      sentence(
          "Berg/NNP was|be/VBD born|bear/VBN in/IN Oslo/NNP",
          "nsubj:pass(3,1) aux:pass(3,2) root(0,3) case(5,4) obl:in(3,5)");

  /** So many patterns would be followed without it: a ceiling, not a measurement. */
  @Test
  void triesFewPatterns() {
    long all = types.stream().mapToLong(type -> type.patterns().size()).sum();
    int tried = 0;
    for (int token = 0; token < BORN.tokens().size(); token++) {
      tried += index.beginningAt(BORN, token).size();
    }
    assertThat(all).isGreaterThan(150);
    assertThat(tried).isBetween(1, 40);
  }

  @Test
  void leavesOutNoneThatLeadsSomewhere() {
    PathMatcher matcher = new PathMatcher();
    for (int token = 0; token < BORN.tokens().size(); token++) {
      List<PatternIndex.Numbered> tried = index.beginningAt(BORN, token);
      for (RelationType type : types) {
        for (int number = 0; number < type.patterns().size(); number++) {
          if (!matcher.follow(BORN, token, type.patterns().get(number)).isEmpty()) {
            assertThat(tried)
                .contains(new PatternIndex.Numbered(type, type.patterns().get(number), number));
          }
        }
      }
    }
    assertThat(index.beginningAt(BORN, 0))
        .anyMatch(pattern -> pattern.type().iri().endsWith("birthPlace"));
  }

  @Test
  void takesASharedSubjectForASubject() {
    Sentence plans =
        sentence(
            "Berg/NNP plans|plan/VBZ to/TO found/VB Acme/NNP",
            "nsubj(2,1) root(0,2) mark(4,3) xcomp(2,4) obj(4,5) +nsubj:xsubj(4,1)");
    assertThat(index.beginningAt(plans, 0))
        .anyMatch(
            pattern ->
                pattern.pattern().steps().get(0).relation().startsWith("nsubj")
                    && pattern.pattern().steps().get(0).lemmas().contains("found"));
  }
}
