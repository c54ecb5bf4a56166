package org.dramatis.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.extract.quotation.FoundQuotations.find;
import static org.dramatis.extract.quotation.FoundQuotations.parts;
import static org.dramatis.model.SentenceNotation.article;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.List;
import java.util.OptionalInt;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Grounds;
import org.dramatis.model.Metadata;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {

  private final QuotationFinder finder = new QuotationFinder(QuotationWords.ontology());

  private static EntityMention entity(AnnotatedArticle article, int sentence, int head) {
    Span span = article.sentences().get(sentence).token(head).span();
    String text = article.article().text().slice(span);
    return new EntityMention(
        new Grounds(span, text, 1, "test"),
        EntityMention.Form.NAME,
        EntityKind.PERSON,
        text,
        OptionalInt.empty(),
        sentence,
        head);
  }

  @Test
  void findsAReportedClause() {
    List<QuotationMention> found =
        find(
            sentence(
                "The/DT minister/NN said|say/VBD that/IN troops|troop/NNS had|have/VBD"
                    + " left|leave/VBN ./.",
                "det(2,1)",
                "nsubj(3,2)",
                "root(0,3)",
                "mark(7,4)",
                "nsubj(7,5)",
                "aux(7,6)",
                "ccomp(3,7)",
                "punct(3,8)"));
    assertThat(found).hasSize(1);
    assertThat(parts(found.get(0))).containsExactly("that troops had left", "said", "The minister");
    assertThat(found.get(0).direct()).isFalse();
  }

  @Test
  void findsTheClauseBeforeItsReportingVerb() {
    List<QuotationMention> found =
        find(
            sentence(
                "Troops|troop/NNS have/VBP left|leave/VBN ,/, officials|official/NNS said|say/VBD"
                    + " ./.",
                "nsubj(3,1)",
                "aux(3,2)",
                "ccomp(6,3)",
                "punct(6,4)",
                "nsubj(6,5)",
                "root(0,6)",
                "punct(6,7)"));
    assertThat(found).hasSize(1);
    assertThat(parts(found.get(0))).containsExactly("Troops have left", "said", "officials");
  }

  @Test
  void findsWhatIsSoAccordingToSomebody() {
    List<QuotationMention> found =
        find(
            sentence(
                "Forty/CD people/NNS died|die/VBD ,/, according|accord/VBG to/IN the/DT ministry/NN"
                    + " ./.",
                "nummod(2,1)",
                "nsubj(3,2)",
                "root(0,3)",
                "punct(3,4)",
                "case(8,5)",
                "fixed(5,6)",
                "det(8,7)",
                "obl(3,8)",
                "punct(3,9)"));
    assertThat(found).hasSize(1);
    assertThat(parts(found.get(0)))
        .containsExactly("Forty people died", "according to", "the ministry");
  }

  @Test
  void findsWhatANounReports() {
    List<QuotationMention> found =
        find(
            sentence(
                "Her/PRP$ claim/NN that/IN troops|troop/NNS had|have/VBD left|leave/VBN"
                    + " caused|cause/VBD alarm/NN ./.",
                "nmod:poss(2,1)",
                "nsubj(7,2)",
                "mark(6,3)",
                "nsubj(6,4)",
                "aux(6,5)",
                "acl(2,6)",
                "root(0,7)",
                "obj(7,8)",
                "punct(7,9)"));
    assertThat(found).hasSize(1);
    assertThat(parts(found.get(0))).containsExactly("that troops had left", "claim", "Her");
  }

  @Test
  void namesTheSpeakerAfterTheMarks() {
    List<QuotationMention> found =
        find(
            sentence(
                "“/`` The/DT war/NN is|be/VBZ over/RB ,/, ”/'' said|say/VBD Hugh/NNP/PERSON"
                    + " Hill/NNP/PERSON ,/, a/DT doctor/NN ./.",
                "punct(5,1)",
                "det(3,2)",
                "nsubj(5,3)",
                "cop(5,4)",
                "ccomp(8,5)",
                "punct(8,6)",
                "punct(8,7)",
                "root(0,8)",
                "compound(10,9)",
                "nsubj(8,10)",
                "punct(10,11)",
                "det(13,12)",
                "appos(10,13)",
                "punct(8,14)"));
    assertThat(found).hasSize(1);
    assertThat(parts(found.get(0)))
        .containsExactly("“ The war is over , ”", "said", "Hugh Hill , a doctor");
    assertThat(found.get(0).direct()).isTrue();
  }

  @Test
  void readsPastAnAppositionToTheReportingVerb() {
    Sentence said =
        sentence(
            "Hugh/NNP/PERSON Hill/NNP/PERSON ,/, a/DT doctor/NN ,/, said|say/VBD :/: “/`` The/DT"
                + " war/NN is|be/VBZ over/RB ./. ”/''",
            "compound(2,1)",
            "nsubj(7,2)",
            "punct(2,3)",
            "det(5,4)",
            "appos(2,5)",
            "punct(2,6)",
            "root(0,7)",
            "punct(7,8)",
            "punct(13,9)",
            "det(11,10)",
            "nsubj(13,11)",
            "cop(13,12)",
            "ccomp(7,13)",
            "punct(13,14)",
            "punct(13,15)");
    AnnotatedArticle article = article("a", Metadata.NONE, said);
    EntityMention hill = entity(article, 0, 1);
    List<QuotationMention> found = finder.find(article, List.of(hill));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).grounds().text()).isEqualTo("“ The war is over . ”");
    assertThat(found.get(0).speaker()).contains(hill.span());
  }

  @Test
  void joinsTheTwoHalvesOfABrokenQuotation() {
    List<QuotationMention> found =
        find(
            sentence(
                "“/`` We/PRP won|win/VBD ,/, ”/'' she/PRP said|say/VBD ./.",
                "punct(3,1)",
                "nsubj(3,2)",
                "ccomp(7,3)",
                "punct(7,4)",
                "punct(7,5)",
                "nsubj(7,6)",
                "root(0,7)",
                "punct(7,8)"),
            sentence(
                1,
                24,
                "“/`` They/PRP lost|lose/VBD ./. ”/''",
                "punct(3,1)",
                "nsubj(3,2)",
                "root(0,3)",
                "punct(3,4)",
                "punct(3,5)"));
    assertThat(found).hasSize(1);
    assertThat(parts(found.get(0)))
        .containsExactly("“ We won , ” she said . “ They lost . ”", "said", "she");
  }

  @Test
  void takesNoWordInMarksForAQuotation() {
    assertThat(
            find(
                sentence(
                    "The/DT “/`` draft/NN ”/'' reached|reach/VBD the/DT office/NN on/IN"
                        + " Monday/NNP/DATE ./.",
                    "det(3,1)",
                    "punct(3,2)",
                    "nsubj(5,3)",
                    "punct(3,4)",
                    "root(0,5)",
                    "det(7,6)",
                    "obj(5,7)",
                    "case(9,8)",
                    "obl(5,9)",
                    "punct(5,10)")))
        .isEmpty();
  }

  @Test
  void takesTheWholePhraseForTheSourceAndItsHeadForTheSpeaker() {
    Sentence said =
        sentence(
            "A/DT spokesman/NN for/IN the/DT ministry/NN said|say/VBD talks|talk/NNS had|have/VBD"
                + " failed|fail/VBN ./.",
            "det(2,1)",
            "nsubj(6,2)",
            "case(5,3)",
            "det(5,4)",
            "nmod(2,5)",
            "root(0,6)",
            "nsubj(9,7)",
            "aux(9,8)",
            "ccomp(6,9)",
            "punct(6,10)");
    AnnotatedArticle article = article("a", Metadata.NONE, said);
    EntityMention spokesman = entity(article, 0, 1);
    EntityMention ministry = entity(article, 0, 4);
    List<QuotationMention> found = finder.find(article, List.of(spokesman, ministry));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).source().map(Grounds::text)).contains("A spokesman for the ministry");
    assertThat(found.get(0).speaker()).contains(spokesman.span());
  }

  @Test
  void findsNothingWhereNobodySpeaks() {
    assertThat(
            find(
                sentence(
                    "Troops|troop/NNS crossed|cross/VBD the/DT border/NN ./.",
                    "nsubj(2,1)",
                    "root(0,2)",
                    "det(4,3)",
                    "obj(2,4)",
                    "punct(2,5)")))
        .isEmpty();
  }
}
