package org.dramatis.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.extract.quotation.FoundQuotations.find;
import static org.dramatis.extract.quotation.FoundQuotations.parts;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.List;
import org.dramatis.model.Grounds;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.Sentence;
import org.junit.jupiter.api.Test;

/** The ways in which news puts words, the word that reports them, and the speaker together. */
class QuotationConstructionsTest {

  @Test
  void readsASentenceBeforeItsReportingVerbThoughTheParserSubordinatesIt() {
    List<QuotationMention> found =
        find(
            sentence(
                "Twelve/CD people|person/NNS were|be/VBD killed|kill/VBN in/IN a/DT bombing/NN"
                    + " in/IN Arden/NNP/PLACE ,/, police/NN chief/NN Anna/NNP/PERSON"
                    + " Thorne/NNP/PERSON said|say/VBD ./.",
                "nummod(2,1) nsubj:pass(4,2) aux:pass(4,3) advcl(15,4) case(7,5) det(7,6) obl(4,7)",
                "case(9,8) nmod(7,9) punct(15,10) compound(12,11) compound(14,12) compound(14,13)",
                "nsubj(15,14) root(0,15) punct(15,16)"));
    assertThat(found).hasSize(1);
    assertThat(parts(found.get(0)))
        .containsExactly(
            "Twelve people were killed in a bombing in Arden", "said", "police chief Anna Thorne");
  }

  @Test
  void readsOnAfterTheWordsBetweenTheMarks() {
    List<QuotationMention> found =
        find(
            sentence(
                "“/`` The/DT bridge/NN ,/, ”/'' she/PRP said|say/VBD ,/, “/`` will/MD hold/VB"
                    + " for/IN years|year/NNS ./. ”/''",
                "punct(7,1) det(3,2) nsubj(7,3) punct(7,4) punct(7,5) nsubj(7,6) root(0,7)"
                    + " punct(7,8)",
                "punct(7,9) aux(11,10) dep(7,11) case(13,12) obl(11,13) punct(7,14) punct(7,15)"));
    assertThat(found).hasSize(1);
    assertThat(parts(found.get(0)))
        .containsExactly("“ The bridge , ” she said , “ will hold for years . ”", "said", "she");
    assertThat(found.get(0).direct()).isTrue();
  }

  @Test
  void takesTheSubjectOfAPassiveCueForTheSpeaker() {
    List<QuotationMention> found =
        find(
            sentence(
                "Ida/NNP/PERSON Hale/NNP/PERSON was|be/VBD quoted|quote/VBN as/IN saying|say/VBG"
                    + " that/IN the/DT tide/NN had|have/VBD turned|turn/VBN ./.",
                "compound(2,1) nsubj:pass(4,2) aux:pass(4,3) root(0,4) case(6,5) obl(4,6)"
                    + " mark(11,7)",
                "det(9,8) nsubj(11,9) aux(11,10) ccomp(6,11) punct(4,12)"));
    assertThat(found).hasSize(1);
    assertThat(parts(found.get(0)))
        .containsExactly("that the tide had turned", "saying", "Ida Hale");
  }

  @Test
  void namesTheSpeakerOfMarkedWordsByAPassiveCue() {
    List<QuotationMention> found =
        find(
            sentence(
                "“/`` The/DT tide/NN turned|turn/VBD ,/, ”/'' Ida/NNP/PERSON Hale/NNP/PERSON"
                    + " was|be/VBD quoted|quote/VBN as/IN saying|say/VBG ./.",
                "punct(10,1) det(3,2) nsubj(4,3) ccomp(10,4) punct(10,5) punct(10,6) compound(8,7)",
                "nsubj:pass(10,8) aux:pass(10,9) root(0,10) case(12,11) obl(10,12) punct(10,13)"));
    assertThat(found).hasSize(1);
    assertThat(parts(found.get(0))).containsExactly("“ The tide turned , ”", "saying", "Ida Hale");
  }

  @Test
  void namesTheSpeakerBeforeAnApposition() {
    Sentence said =
        sentence(
            "“/`` The/DT bridge/NN is|be/VBZ safe/JJ ,/, ”/'' Ida/NNP/PERSON Hale/NNP/PERSON ,/,"
                + " an/DT engineer/NN ,/, said|say/VBD ./.",
            "punct(14,1) det(3,2) nsubj(5,3) cop(5,4) ccomp(14,5) punct(14,6) punct(14,7)",
            "compound(9,8) dep(12,9) punct(12,10) det(12,11) dep(14,12) punct(14,13) root(0,14)",
            "punct(14,15)");
    List<QuotationMention> found = find(said);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).source().map(Grounds::text)).contains("Ida Hale");
  }

  @Test
  void takesNoScareQuotesForAQuotation() {
    assertThat(
            find(
                sentence(
                    "The/DT “/`` rescue/NN ”/'' of/IN the/DT ferry/NN cost|cost/VBD"
                        + " millions|million/NNS ./.",
                    "det(3,1) punct(3,2) nsubj(8,3) punct(3,4) case(7,5) det(7,6) nmod(3,7)",
                    "root(0,8) obj(8,9) punct(8,10)")))
        .isEmpty();
  }

  @Test
  void takesTheAgentOfAPassiveForTheSpeaker() {
    List<QuotationMention> found =
        find(
            sentence(
                "Reporters|reporter/NNS were|be/VBD told|tell/VBN by/IN the/DT mayor/NN that/IN"
                    + " schools|school/NNS would/MD close/VB ./.",
                "nsubj:pass(3,1)",
                "aux:pass(3,2)",
                "root(0,3)",
                "case(6,4)",
                "det(6,5)",
                "obl(3,6)",
                "mark(10,7)",
                "nsubj(10,8)",
                "aux(10,9)",
                "ccomp(3,10)",
                "punct(3,11)"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).grounds().text()).isEqualTo("that schools would close");
    assertThat(found.get(0).source().map(Grounds::text)).contains("the mayor");
  }

  @Test
  void findsTheSpeakerThatTheSplitterPutIntoASentenceOfItsOwn() {
    List<QuotationMention> found =
        find(
            sentence(
                "“/`` Who/WP won|win/VBD ?/. ”/''",
                "punct(3,1)",
                "nsubj(3,2)",
                "root(0,3)",
                "punct(3,4)",
                "punct(3,5)"),
            sentence(1, 14, "she/PRP asked|ask/VBD ./.", "nsubj(2,1)", "root(0,2)", "punct(2,3)"));
    assertThat(found).hasSize(1);
    assertThat(parts(found.get(0))).containsExactly("“ Who won ? ”", "asked", "she");
  }

  @Test
  void findsTheSpeakerBesideAWordThatTheTaggerTakesForAParticiple() {
    List<QuotationMention> found =
        find(
            sentence(
                "“/`` We/PRP won|win/VBD ,/, ”/'' Hale/NNP/PERSON said|say/VBN on/IN"
                    + " Monday/NNP/DATE ./.",
                "punct(3,1) nsubj(3,2) root(0,3) punct(3,4) punct(3,5) dep(3,6) acl(3,7)",
                "case(9,8) obl(7,9) punct(3,10)"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).source().map(Grounds::text)).contains("Hale");
  }

  @Test
  void findsTheSpeakerToWhomMarkedWordsAreAccording() {
    List<QuotationMention> found =
        find(
            sentence(
                "“/`` The/DT gate/NN was|be/VBD weak|weak/JJ ,/, ”/'' according|accord/VBG to/IN"
                    + " the/DT ministry/NN ./.",
                "punct(5,1) det(3,2) nsubj(5,3) cop(5,4) root(0,5) punct(5,6) punct(5,7)"
                    + " case(11,8)",
                "fixed(8,9) det(11,10) obl(5,11) punct(5,12)"));
    assertThat(found).hasSize(1);
    assertThat(parts(found.get(0)))
        .containsExactly("“ The gate was weak , ”", "according to", "the ministry");
  }
}
