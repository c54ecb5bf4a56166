package org.dramatis.extract.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dramatis.model.Grounds;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Span;
import org.dramatis.ontology.Ontology;
import org.junit.jupiter.api.Test;

class VerdictsTest {

  private static final Span ANNA = new Span(0, 4);
  private static final Span BERT = new Span(9, 13);

  private final Verdicts verdicts = new Verdicts();

  private static RelationMention relation(
      String name, Span subject, Span object, double confidence) {
    Grounds grounds = new Grounds(new Span(0, 13), "Anna and Bert", confidence, "test");
    return new RelationMention(grounds, Ontology.NAMESPACE + name, subject, object);
  }

  @Test
  void overruleWhatPatternsFound() {
    RelationMention pattern = relation("spouse", ANNA, BERT, 0.9);
    verdicts.reject(pattern.predicate(), ANNA, BERT);
    assertThat(verdicts.with(List.of(pattern))).isEmpty();
  }

  @Test
  void leaveWhatWasNotJudged() {
    RelationMention cousin = relation("relative", ANNA, BERT, 0.4);
    RelationMention spouse = relation("spouse", ANNA, BERT, 0.6);
    verdicts.hold(spouse);
    assertThat(verdicts.with(List.of(cousin))).containsExactlyInAnyOrder(cousin, spouse);
  }

  @Test
  void takeTheSurerOfTwoDirections() {
    RelationMention there = relation("childOf", ANNA, BERT, 0.6);
    RelationMention back = relation("childOf", BERT, ANNA, 0.8);
    verdicts.hold(there);
    verdicts.hold(back);
    assertThat(verdicts.with(List.of())).containsExactly(back);
  }

  @Test
  void takeTheFirstDirectionOfTwoThatAreEquallySure() {
    RelationMention there = relation("spouse", ANNA, BERT, 0.7);
    verdicts.hold(relation("spouse", BERT, ANNA, 0.7));
    verdicts.hold(there);
    assertThat(verdicts.with(List.of())).containsExactly(there);
  }

  @Test
  void doNotSayOfTheHeadThatHeIsAMember() {
    RelationMention head = relation("headOf", ANNA, BERT, 0.6);
    verdicts.hold(relation("memberOf", ANNA, BERT, 0.9));
    verdicts.hold(head);
    assertThat(verdicts.with(List.of())).containsExactly(head);
  }

  @Test
  void callNobodyHeadWhoIsRatherAMember() {
    RelationMention member = relation("memberOf", ANNA, BERT, 0.9);
    verdicts.hold(relation("headOf", ANNA, BERT, 0.5));
    verdicts.hold(member);
    assertThat(verdicts.with(List.of())).containsExactly(member);
  }

  @Test
  void callHeadWhoHasTheirPostAndIsAMember() {
    Grounds post = new Grounds(new Span(0, 13), "Anna and Bert", 0.85, "tenure/apposition");
    RelationMention head = new RelationMention(post, Ontology.NAMESPACE + "headOf", ANNA, BERT);
    verdicts.reject(head.predicate(), ANNA, BERT);
    verdicts.hold(relation("memberOf", ANNA, BERT, 0.7));
    assertThat(verdicts.with(List.of(head)))
        .singleElement()
        .satisfies(
            held -> {
              assertThat(held.predicate()).isEqualTo(head.predicate());
              assertThat(held.grounds().confidence()).isEqualTo(0.7);
              assertThat(held.grounds().foundBy()).isEqualTo("tenure/apposition");
            });
  }

  @Test
  void leaveNoPostToWhoIsJudgedToBeNoMember() {
    Grounds post = new Grounds(new Span(0, 13), "Anna and Bert", 0.85, "tenure/apposition");
    RelationMention head = new RelationMention(post, Ontology.NAMESPACE + "headOf", ANNA, BERT);
    verdicts.reject(head.predicate(), ANNA, BERT);
    assertThat(verdicts.with(List.of(head))).isEmpty();
  }
}
