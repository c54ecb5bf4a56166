package org.dramatis.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.article;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.List;
import org.dramatis.model.EntityKind;
import org.dramatis.model.Metadata;
import org.dramatis.model.Sentence;
import org.junit.jupiter.api.Test;

class PronounFinderTest {

  private static List<String> found(Sentence sentence) {
    return new PronounFinder()
        .find(sentence, article("a", Metadata.NONE, sentence).article().text()).stream()
            .map(entity -> entity.mention().name())
            .toList();
  }

  @Test
  void findsARelativePronounInItsClause() {
    Sentence sentence =
        sentence(
            "Anna/NNP/PERSON who/WP leads|lead/VBZ Acme/NNP/ORGANIZATION",
            "root(0,1)",
            "nsubj(3,2)",
            "acl:relcl(1,3)",
            "obj(3,4)");
    assertThat(found(sentence)).containsExactly("who");
    EntityKind kind =
        new PronounFinder()
            .find(sentence, article("a", Metadata.NONE, sentence).article().text())
            .get(0)
            .mention()
            .kind();
    assertThat(kind).isEqualTo(EntityKind.PERSON);
  }

  @Test
  void findsOneThatOwnsTheSubjectOfItsClause() {
    assertThat(
            found(
                sentence(
                    "Anna/NNP/PERSON whose/WP$ son/NN left|leave/VBD",
                    "root(0,1)",
                    "nmod:poss(3,2)",
                    "nsubj(4,3)",
                    "acl:relcl(1,4)")))
        .containsExactly("whose");
  }

  @Test
  void asksNothingOfAQuestion() {
    assertThat(
            found(
                sentence(
                    "Who/WP leads|lead/VBZ Acme/NNP/ORGANIZATION",
                    "nsubj(2,1)",
                    "root(0,2)",
                    "obj(2,3)")))
        .isEmpty();
  }

  @Test
  void takesWhereButNotWhen() {
    assertThat(
            found(
                sentence(
                    "Oslo/NNP/PLACE where/WRB he/PRP died|die/VBD when/WRB it/PRP rained|rain/VBD",
                    "root(0,1)",
                    "advmod(4,2)",
                    "nsubj(4,3)",
                    "acl:relcl(1,4)",
                    "advmod(7,5)",
                    "nsubj(7,6)",
                    "advcl(4,7)")))
        .containsExactly("where", "he", "it");
  }
}
