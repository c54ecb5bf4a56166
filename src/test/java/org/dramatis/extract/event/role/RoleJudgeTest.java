package org.dramatis.extract.event.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.List;
import java.util.Map;
import org.dramatis.extract.ReadSentences;
import org.dramatis.linear.LinearModels;
import org.dramatis.model.EventArgument;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleJudgeTest {
  private final ReadSentences reader = new ReadSentences(new OntologyReader().read().values());

  /** Grammar takes the rebels for the actor and says nothing of Oslo. */
  private final Sentence attack =
      sentence(
          "Rebels|rebel/NNS attacked|attack/VBD before/IN Oslo|Oslo/NNP/PLACE/CITY ./.",
          "nsubj(2,1) root(0,2) dep(2,3) dep(3,4) punct(2,5)");

  private List<EventArgument> judged(Sentence sentence, Map<String, Map<String, Double>> weights) {
    RoleScene scene = reader.scenes(sentence).get(0);
    return new RoleJudge(new LinearModels(weights)).judge(scene).get(0);
  }

  private static List<String> roles(List<EventArgument> arguments) {
    return arguments.stream().map(EventArgument::role).sorted().toList();
  }

  private static Map<String, Map<String, Double>> weights(double grammars, double others) {
    return Map.of(
        "actor", Map.of("grammar actor", grammars, "grammar none", -9.0),
        "place", Map.of("grammar actor", -9.0, "grammar none", others));
  }

  @Test
  void dropsWhatGrammarFoundOnlyWhereItIsUnlikely() {
    assertThat(roles(judged(attack, weights(-1.2, -9)))).containsExactly("actor");
    assertThat(judged(attack, weights(-2.4, -9))).isEmpty();
  }

  @Test
  void addsWhatGrammarMissedOnlyWhereItIsLikely() {
    assertThat(roles(judged(attack, weights(0, 0.3)))).containsExactly("actor", "place");
    assertThat(roles(judged(attack, weights(0, 0.1)))).containsExactly("actor");
  }

  @Test
  void changesARoleOfGrammarsOnlyWhereAnotherIsMuchLikelier() {
    assertThat(
            roles(
                judged(
                    attack,
                    Map.of(
                        "actor", Map.of("grammar actor", 0.0, "grammar none", -9.0),
                        "target", Map.of("grammar actor", 1.5, "grammar none", -9.0)))))
        .containsExactly("actor");
    assertThat(
            roles(
                judged(
                    attack,
                    Map.of(
                        "actor", Map.of("grammar actor", 0.0, "grammar none", -9.0),
                        "target", Map.of("grammar actor", 2.5, "grammar none", -9.0)))))
        .containsExactly("target");
  }

  @Test
  void keepsRolesThatNothingWasLearnedFor() {
    assertThat(
            roles(
                judged(
                    attack, Map.of("place", Map.of("grammar actor", -9.0, "grammar none", -9.0)))))
        .containsExactly("actor");
  }

  @Test
  void isAsSureAsTheSumOfTheWeightsSays() {
    assertThat(judged(attack, weights(1, -9)))
        .singleElement()
        .satisfies(
            argument ->
                assertThat(argument.confidence()).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-9)));
  }

  @Test
  void takesNobodyWhoOnlySpeaksOfADeedForTheOneWhoDidIt() {
    Map<String, Map<String, Double>> eager =
        Map.of("actor", Map.of("grammar none", 5.0), "place", Map.of("grammar none", -9.0));
    assertThat(judged(spokenOf("condemned|condemn"), "attack", eager)).isEmpty();
    assertThat(judged(spokenOf("urged|urge"), "attack", eager)).isEmpty();
    assertThat(roles(judged(spokenOf("planned|plan"), "attack", eager))).containsExactly("actor");
  }

  private static Sentence spokenOf(String verb) {
    return sentence(
        "Merkel|Merkel/NNP/PERSON " + verb + "/VBD an/DT attack/NN ./.",
        "nsubj(2,1) root(0,2) det(4,3) obj(2,4) punct(2,5)");
  }

  private List<EventArgument> judged(
      Sentence sentence, String word, Map<String, Map<String, Double>> weights) {
    RoleScene scene = reader.scenes(sentence).get(0);
    List<String> words =
        scene.predicates().stream().map(each -> sentence.token(each.head()).word()).toList();
    return new RoleJudge(new LinearModels(weights)).judge(scene).get(words.indexOf(word));
  }
}
