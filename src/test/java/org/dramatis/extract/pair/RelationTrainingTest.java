package org.dramatis.extract.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.article;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.dramatis.linear.LinearModels;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Claims;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EntityMention.Form;
import org.dramatis.model.Grounds;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.Metadata;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Learns from a few sentences, and judges others by what was learned. */
class RelationTrainingTest {

  private static final Ontology ONTOLOGY = new OntologyReader().read().values();
  private static final String RESIDENCE = "residence";

  private RelationTraining training;

  @BeforeEach
  void learnFromHomesAndVisits() {
    training = train();
  }

  private static RelationTraining train() {
    RelationTraining training = new RelationTraining(ONTOLOGY, Set.of(RESIDENCE));
    for (int i = 0; i < 30; i++) {
      for (String verb : List.of("lives|live", "visits|visit")) {
        AnnotatedArticle article = article("a", Metadata.NONE, told(verb));
        Claims claims = claims(article);
        Set<String> looked = Set.of(RESIDENCE);
        List<RelationTraining.Marked> marked =
            verb.startsWith("lives")
                ? List.of(new RelationTraining.Marked(RESIDENCE, anna(claims), oslo(claims)))
                : List.of();
        training.add(
            article,
            claims,
            List.of(),
            List.of(
                new RelationTraining.Passage(article.sentences().get(0).span(), looked, marked)),
            i % 3);
      }
    }
    return training;
  }

  private static Sentence told(String verb) {
    return sentence(
        "Anna/NNP/PERSON " + verb + "/VBZ in/IN Oslo/NNP/PLACE",
        "nsubj(2,1)",
        "root(0,2)",
        "case(4,3)",
        "obl(2,4)");
  }

  private static Claims claims(AnnotatedArticle article) {
    Sentence sentence = article.sentences().get(0);
    return new Claims(
        List.of(sentence.span()),
        List.of(mention(sentence, 0, EntityKind.PERSON), mention(sentence, 3, EntityKind.CITY)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static EntityMention mention(Sentence sentence, int token, EntityKind kind) {
    String word = sentence.token(token).word();
    Grounds grounds = new Grounds(sentence.token(token).span(), word, 0.9, "test");
    return new EntityMention(grounds, Form.NAME, kind, word, OptionalInt.empty(), 0, token);
  }

  private static Span anna(Claims claims) {
    return claims.entities().get(0).span();
  }

  private static Span oslo(Claims claims) {
    return claims.entities().get(1).span();
  }

  private List<RelationMention> judge(String verb) {
    LearnedRelations learned = training.learn();
    RelationJudge judge =
        new RelationJudge(
            ONTOLOGY, new LinearModels(learned.weights()), new Agreement(learned.agreement()));
    AnnotatedArticle article = article("b", Metadata.NONE, told(verb));
    List<LocalEntity> nothingKnown = List.of();
    return judge.judge(article, claims(article), nothingKnown);
  }

  @Test
  void findsARelationWithoutAPattern() {
    List<RelationMention> found = judge("lives|live");
    assertThat(found).hasSize(1);
    RelationMention home = found.get(0);
    assertThat(home.predicate()).isEqualTo(Ontology.NAMESPACE + RESIDENCE);
    assertThat(home.grounds().text()).isEqualTo("Anna lives in Oslo");
    assertThat(home.grounds().confidence()).isGreaterThan(0.8);
    assertThat(home.grounds().foundBy()).isEqualTo("relation/learned");
  }

  @Test
  void makesNoRelationOfMereCloseness() {
    assertThat(judge("visits|visit")).isEmpty();
  }

  @Test
  void learnsTheSameFromTheSameArticles() {
    LearnedRelations first = training.learn();
    LearnedRelations again = train().learn();
    assertThat(again.weightLines()).isEqualTo(first.weightLines());
    assertThat(again.agreementLines()).isEqualTo(first.agreementLines());
  }

  @Test
  void judgesWhatItWasNotTaught() {
    List<RelationTraining.Judged> judged = training.heldBack();
    assertThat(judged).hasSize(60);
    assertThat(judged).allMatch(one -> one.probability() > 0.5 == one.right());
  }
}
