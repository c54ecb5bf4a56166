package org.dramatis.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.List;
import java.util.Set;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.PartOfSpeech;
import org.dramatis.ontology.PathPattern;
import org.dramatis.ontology.PathPattern.Step;
import org.junit.jupiter.api.Test;

class PathMatcherTest {

  private final PathPattern headOf =
      new PathPattern(
          List.of(
              new Step(true, "nsubj", Set.of("head"), PartOfSpeech.NOUN),
              new Step(false, "nmod:of|nmod:at", Set.of(), null)));

  private List<PathMatcher.Match> follow(Sentence sentence) {
    return new PathMatcher().follow(sentence, 0, headOf);
  }

  @Test
  void followsAPatternUpAndDown() {
    assertThat(
            follow(sentence("She/PRP heads|head/NN of/IN Acme/NNP", "nsubj(2,1)", "nmod:of(2,4)")))
        .containsExactly(new PathMatcher.Match(3, Set.of(1)));
  }

  @Test
  void passesOverOtherWords() {
    assertThat(follow(sentence("She/PRP friend/NN of/IN Acme/NNP", "nsubj(2,1)", "nmod:of(2,4)")))
        .isEmpty();
  }

  @Test
  void findsTheWordAmongCoordinatedOnes() {
    assertThat(
            follow(
                sentence(
                    "She/PRP founder/NN and/CC head/NN of/IN Acme/NNP",
                    "nsubj(2,1)",
                    "conj(2,4)",
                    "nmod:of(2,6)")))
        .containsExactly(new PathMatcher.Match(5, Set.of(3)));
  }

  @Test
  void leavesEachOfTwoPostsItsOwnComplement() {
    assertThat(
            follow(
                sentence(
                    "She/PRP friend/NN of/IN Globex/NNP and/CC head/NN of/IN Acme/NNP",
                    "nsubj(2,1)",
                    "nmod:of(2,4)",
                    "conj(2,6)",
                    "nmod:of(6,8)")))
        .containsExactly(new PathMatcher.Match(7, Set.of(5)));
  }
}
