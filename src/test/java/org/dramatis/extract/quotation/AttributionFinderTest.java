package org.dramatis.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.article;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Factuality;
import org.dramatis.model.Grounds;
import org.dramatis.model.Metadata;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;
import org.junit.jupiter.api.Test;

class AttributionFinderTest {

  private static final Ontology ONTOLOGY =
      new Ontology(
          "",
          List.of(),
          List.of(),
          Map.of(
              "DenialVerb", new WordList("DenialVerb", Set.of("deny")),
              "UndoneObject", new WordList("UndoneObject", Set.of("deny")),
              "AccusationWord", new WordList("AccusationWord", Set.of("accuse")),
              "DemandVerb", new WordList("DemandVerb", Set.of("ask", "demand", "insist"))));

  private final Sentence denied =
      sentence(
          "Iran/NNP denied|deny/VBD that/IN troops|troop/NNS said|say/VBD they/PRP left|leave/VBD"
              + " ./.",
          "nsubj(2,1)",
          "root(0,2)",
          "mark(5,3)",
          "nsubj(5,4)",
          "ccomp(2,5)",
          "nsubj(7,6)",
          "ccomp(5,7)",
          "punct(2,8)");
  private final AnnotatedArticle article = article("a", Metadata.NONE, denied);

  private QuotationMention quotation(int source, int cue, int begin, int end) {
    Span who = denied.token(source).span();
    return new QuotationMention(
        grounds(denied.span(begin, end)),
        false,
        Optional.of(grounds(denied.token(cue).span())),
        Optional.of(grounds(who)),
        Optional.of(who));
  }

  private Grounds grounds(Span span) {
    return new Grounds(span, article.article().text().slice(span), 1, "test");
  }

  /**
   * What the first sentence of the kind "Vane VERB CONTENT" makes of its last word but the stop.
   */
  private static Optional<Factuality> made(Sentence sentence, int begin) {
    return made(sentence, 2, begin);
  }

  private static Optional<Factuality> made(Sentence sentence, int cueEnd, int begin) {
    AnnotatedArticle said = article("b", Metadata.NONE, sentence);
    int end = sentence.tokens().size() - 1;
    Span who = sentence.token(0).span();
    Span content = sentence.span(begin, end);
    QuotationMention quotation =
        new QuotationMention(
            grounds(said, content),
            false,
            Optional.of(grounds(said, sentence.span(1, cueEnd))),
            Optional.of(grounds(said, who)),
            Optional.of(who));
    return new AttributionFinder(ONTOLOGY, said, List.of(quotation))
        .at(content.end() - 1)
        .filter(found -> found.speaker().equals(Optional.of(who)))
        .map(Attribution::factuality);
  }

  private static Grounds grounds(AnnotatedArticle article, Span span) {
    return new Grounds(span, article.article().text().slice(span), 1, "test");
  }

  private Optional<Attribution> at(int token, QuotationMention... quotations) {
    AttributionFinder finder = new AttributionFinder(ONTOLOGY, article, List.of(quotations));
    return finder.at(denied.token(token).span().begin());
  }

  @Test
  void givesTheInnermostSpeaker() {
    QuotationMention outer = quotation(0, 1, 2, 7);
    QuotationMention inner = quotation(3, 4, 5, 7);
    assertThat(at(6, outer, inner).flatMap(Attribution::speaker)).contains(denied.token(3).span());
    assertThat(at(4, outer, inner).flatMap(Attribution::speaker)).contains(denied.token(0).span());
  }

  @Test
  void saysThatADenialNegates() {
    assertThat(at(4, quotation(0, 1, 2, 7)).map(Attribution::factuality))
        .contains(Factuality.NEGATED);
    assertThat(at(6, quotation(3, 4, 5, 7)).map(Attribution::factuality))
        .contains(Factuality.ASSERTED);
  }

  @Test
  void leavesTheReportingWordToTheDocument() {
    assertThat(at(1, quotation(0, 1, 2, 7))).isEmpty();
    assertThat(at(4, quotation(3, 4, 3, 7))).isEmpty();
  }

  @Test
  void attributesNoPhraseThatIsMerelySpokenOf() {
    assertThat(
            made(
                sentence(
                    "Vane/NNP condemned|condemn/VBD the/DT attack/NN ./.",
                    "nsubj(2,1) root(0,2) det(4,3) obj(2,4) punct(2,5)"),
                2))
        .isEmpty();
  }

  @Test
  void attributesNothingThatIsAskedAbout() {
    assertThat(
            made(
                sentence(
                    "Vane/NNP asked|ask/VBD about/IN the/DT attack/NN ./.",
                    "nsubj(2,1) root(0,2) case(5,3) det(5,4) obl(2,5) punct(2,6)"),
                3,
                3))
        .isEmpty();
  }

  @Test
  void attributesADeedThatIsDenied() {
    assertThat(
            made(
                sentence(
                    "Vane/NNP denied|deny/VBD the/DT attack/NN ./.",
                    "nsubj(2,1) root(0,2) det(4,3) obj(2,4) punct(2,5)"),
                2))
        .contains(Factuality.NEGATED);
  }

  @Test
  void leavesOpenWhatOthersAreAccusedOf() {
    assertThat(
            made(
                sentence(
                    "Vane/NNP accused|accuse/VBD rebels|rebel/NNS of/IN bombing|bomb/VBG"
                        + " mills|mill/NNS ./.",
                    "nsubj(2,1) root(0,2) obj(2,3) case(5,4) advcl(2,5) obj(5,6) punct(2,7)"),
                2))
        .contains(Factuality.UNCERTAIN);
    assertThat(
            made(
                sentence(
                    "Vane/NNP accused|accuse/VBD rebels|rebel/NNS of/IN an/DT attack/NN ./.",
                    "nsubj(2,1) root(0,2) obj(2,3) case(6,4) det(6,5) obl(2,6) punct(2,7)"),
                2))
        .contains(Factuality.UNCERTAIN);
  }

  @Test
  void tellsAStatementFromADemand() {
    assertThat(
            made(
                sentence(
                    "Vane/NNP insisted|insist/VBD that/IN rebels|rebel/NNS bombed|bomb/VBD"
                        + " mills|mill/NNS ./.",
                    "nsubj(2,1) root(0,2) mark(5,3) nsubj(5,4) ccomp(2,5) obj(5,6) punct(2,7)"),
                2))
        .contains(Factuality.ASSERTED);
    assertThat(
            made(
                sentence(
                    "Vane/NNP demanded|demand/VBD that/IN rebels|rebel/NNS leave/VB mills|mill/NNS"
                        + " ./.",
                    "nsubj(2,1) root(0,2) mark(5,3) nsubj(5,4) ccomp(2,5) obj(5,6) punct(2,7)"),
                2))
        .contains(Factuality.FUTURE);
    assertThat(
            made(
                sentence(
                    "Vane/NNP demanded|demand/VBD an/DT inquiry/NN ./.",
                    "nsubj(2,1) root(0,2) det(4,3) obj(2,4) punct(2,5)"),
                2))
        .contains(Factuality.FUTURE);
  }
}
