package org.dramatis.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.article;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.List;
import org.dramatis.extract.entity.EntityFinder;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.EntityKind;
import org.dramatis.model.Metadata;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.TenureMention;
import org.dramatis.model.Text;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.Test;

class TenureFinderTest {

  private static final Ontology ONTOLOGY = new OntologyReader().read().values();

  private final EntityFinder entities = new EntityFinder(ONTOLOGY);

  private static AnnotatedArticle told(Sentence sentence) {
    return article("a", Metadata.NONE, sentence);
  }

  private TenureFinder.Posts find(AnnotatedArticle told) {
    return new TenureFinder(ONTOLOGY).find(told, entities.find(told));
  }

  /** Each post as "holder: title, organisation". */
  private List<String> posts(Sentence sentence) {
    Text text = told(sentence).article().text();
    return find(told(sentence)).tenures().stream().map(post -> written(text, post)).toList();
  }

  private static String written(Text text, TenureMention post) {
    return text.slice(post.holder())
        + ": "
        + post.title()
        + post.organisation().map(owner -> ", " + text.slice(owner)).orElse("");
  }

  private List<String> predicates(Sentence sentence) {
    return find(told(sentence)).relations().stream()
        .map(relation -> relation.predicate().substring(Ontology.NAMESPACE.length()))
        .toList();
  }

  private final Sentence commander =
      sentence(
          "Soleimani/NNP/PERSON ,/, the/DT commander/NN/TITLE of/IN the/DT Tarn/NNP Force/NNP",
          "root(0,1)",
          "punct(1,2)",
          "det(4,3)",
          "appos(1,4)",
          "case(8,5)",
          "det(8,6)",
          "compound(8,7)",
          "-nmod(4,8)",
          "+nmod:of(4,8)");

  @Test
  void findsThePostOfACommanderOfAForceThatNoTaggerKnows() {
    assertThat(posts(commander)).containsExactly("Soleimani: commander, the Tarn Force");
    assertThat(predicates(commander)).containsExactly("headOf");
  }

  @Test
  void doesNotTakeTheHeadOfADepartmentForThatOfTheWhole() {
    Sentence director =
        sentence(
            "Berg/NNP/PERSON ,/, the/DT finance/NN director/NN/TITLE of/IN Globex/NNP/ORGANISATION",
            "root(0,1)",
            "punct(1,2)",
            "det(5,3)",
            "compound(5,4)",
            "appos(1,5)",
            "case(7,6)",
            "-nmod(5,7)",
            "+nmod:of(5,7)");
    assertThat(posts(director)).containsExactly("Berg: finance director, Globex");
    assertThat(predicates(director)).containsExactly("memberOf");
  }

  @Test
  void readsAnAppointmentThatIsParsedAsADescription() {
    Sentence appointed =
        sentence(
            "Berg/NNP/PERSON was|be/VBD appointed|appoint/VBN commander/NN/TITLE of/IN "
                + "Globex/NNP/ORGANISATION",
            "nsubj(4,1)",
            "cop(4,2)",
            "amod(4,3)",
            "root(0,4)",
            "case(6,5)",
            "-nmod(4,6)",
            "+nmod:of(4,6)");
    assertThat(find(told(appointed)).tenures())
        .singleElement()
        .satisfies(
            tenure -> {
              assertThat(tenure.grounds().foundBy()).isEqualTo("tenure/appointed");
              assertThat(tenure.former()).isFalse();
            });
  }

  @Test
  void makesAnOrganisationOfWhatIsHeaded() {
    AnnotatedArticle told = told(commander);
    List<RelationMention> relations = find(told).relations();

    assertThat(
            new KindsFromRelations(ONTOLOGY)
                .settle(
                    entities.find(told).all().stream().map(found -> found.mention()).toList(),
                    relations))
        .anyMatch(
            mention ->
                mention.name().equals("Tarn Force") && mention.kind() == EntityKind.ORGANISATION);
  }

  @Test
  void givesAGeneralNoPostAtHisCountry() {
    Sentence general =
        sentence(
            "Soleimani/NNP/PERSON ,/, the/DT Iranian/JJ/MISC/NATIONALITY general/JJ/TITLE",
            "root(0,1)",
            "punct(1,2)",
            "det(5,3)",
            "amod(5,4)",
            "appos(1,5)");

    assertThat(posts(general)).containsExactly("Soleimani: general");
    assertThat(predicates(general)).containsExactly("nationality");
  }

  @Test
  void givesAPrimeMinisterAPostAtHisCountry() {
    Sentence minister =
        sentence(
            "Iraqi/JJ/MISC/NATIONALITY Prime/NNP/TITLE Minister/NNP/TITLE Mahdi/NNP/PERSON",
            "amod(3,1)",
            "compound(3,2)",
            "compound(4,3)",
            "root(0,4)");

    assertThat(posts(minister)).containsExactly("Mahdi: Prime Minister, Iraqi");
    assertThat(predicates(minister)).containsExactly("headOf", "nationality");
  }

  @Test
  void readsTheWordsOfATitleThatGoOnAfterItsNoun() {
    assertThat(
            posts(
                sentence(
                    "Secretary/NNP/TITLE of/IN/TITLE State/NNP/TITLE Pompeo/NNP/PERSON",
                    "compound(4,1)",
                    "case(3,2)",
                    "-nmod(1,3)",
                    "+nmod:of(1,3)",
                    "root(0,4)")))
        .containsExactly("Pompeo: Secretary of State");
  }

  @Test
  void findsBothPostsOfAPair() {
    assertThat(
            posts(
                sentence(
                    "Merkel/NNP/PERSON ,/, the/DT chancellor/NN/TITLE and/CC leader/NN/TITLE "
                        + "of/IN the/DT Union/NNP/ORGANISATION",
                    "root(0,1)",
                    "punct(1,2)",
                    "det(4,3)",
                    "appos(1,4)",
                    "cc(6,5)",
                    "-conj(4,6)",
                    "+conj:and(4,6)",
                    "case(9,7)",
                    "det(9,8)",
                    "-nmod(6,9)",
                    "+nmod:of(6,9)")))
        .contains("Merkel: leader, Union");
  }

  @Test
  void makesAVicePresidentAMemberNotTheHead() {
    assertThat(
            predicates(
                sentence(
                    "Smith/NNP/PERSON ,/, vice/NN/TITLE president/NN/TITLE of/IN "
                        + "Acme/NNP/ORGANISATION",
                    "root(0,1)",
                    "punct(1,2)",
                    "compound(4,3)",
                    "appos(1,4)",
                    "case(6,5)",
                    "-nmod(4,6)",
                    "+nmod:of(4,6)")))
        .containsExactly("memberOf");
  }
}
