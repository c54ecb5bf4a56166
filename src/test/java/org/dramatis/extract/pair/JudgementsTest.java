package org.dramatis.extract.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dramatis.model.Grounds;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Span;
import org.dramatis.ontology.Ontology;
import org.junit.jupiter.api.Test;

class JudgementsTest {

  private static final Span ANNA = new Span(0, 4);
  private static final Span BERT = new Span(9, 13);

  private final Judgements judgements = new Judgements();

  private static RelationMention relation(
      String name, Span subject, Span object, double confidence) {
    Grounds grounds = new Grounds(new Span(0, 13), "Anna and Bert", confidence, "test");
    return new RelationMention(grounds, Ontology.NAMESPACE + name, subject, object);
  }

  @Test
  void overruleWhatPatternsFound() {
    RelationMention pattern = relation("spouse", ANNA, BERT, 0.9);
    judgements.reject(pattern.predicate(), ANNA, BERT);
    assertThat(judgements.with(List.of(pattern))).isEmpty();
  }

  @Test
  void leaveWhatWasNotJudged() {
    RelationMention cousin = relation("relative", ANNA, BERT, 0.4);
    RelationMention spouse = relation("spouse", ANNA, BERT, 0.6);
    judgements.hold(spouse);
    assertThat(judgements.with(List.of(cousin))).containsExactlyInAnyOrder(cousin, spouse);
  }

  @Test
  void takeTheSurerOfTwoDirections() {
    RelationMention there = relation("childOf", ANNA, BERT, 0.6);
    RelationMention back = relation("childOf", BERT, ANNA, 0.8);
    judgements.hold(there);
    judgements.hold(back);
    assertThat(judgements.with(List.of())).containsExactly(back);
  }

  @Test
  void takeTheFirstDirectionOfTwoThatAreEquallySure() {
    RelationMention there = relation("spouse", ANNA, BERT, 0.7);
    judgements.hold(relation("spouse", BERT, ANNA, 0.7));
    judgements.hold(there);
    assertThat(judgements.with(List.of())).containsExactly(there);
  }

  @Test
  void doNotSayOfTheHeadThatHeIsAMember() {
    RelationMention head = relation("headOf", ANNA, BERT, 0.6);
    judgements.hold(relation("memberOf", ANNA, BERT, 0.9));
    judgements.hold(head);
    assertThat(judgements.with(List.of())).containsExactly(head);
  }

  @Test
  void callNobodyHeadWhoIsRatherAMember() {
    RelationMention member = relation("memberOf", ANNA, BERT, 0.9);
    judgements.hold(relation("headOf", ANNA, BERT, 0.5));
    judgements.hold(member);
    assertThat(judgements.with(List.of())).containsExactly(member);
  }
}
