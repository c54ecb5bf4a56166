package org.dramatis.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.List;
import java.util.Optional;
import org.dramatis.extract.ReadSentences;
import org.dramatis.extract.entity.EntityFinder;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Basis;
import org.dramatis.model.EventArgument;
import org.dramatis.model.EventMention;
import org.dramatis.model.Grounds;
import org.dramatis.model.Passage;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.TimeExpression;
import org.dramatis.model.TimexType;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunningTimeTest {

  private static final Sentence ATTACK =
      sentence(
          "Rebels|rebel/NNS attacked|attack/VBD Mosul|Mosul/NNP/PLACE on/IN "
              + "Friday|Friday/NNP/DATE ./.",
          "nsubj(2,1) root(0,2) obj(2,3) case(5,4) -obl(2,5) punct(2,6) +obl:on(2,5)");

  private static final Sentence KILLING =
      sentence(
          1,
          40,
          "They/PRP killed|kill/VBD two/CD soldiers|soldier/NNS ./.",
          "nsubj(2,1) root(0,2) nummod(4,3) obj(2,4) punct(2,5)");

  private final Ontology ontology = new OntologyReader().read().values();
  private final RunningTime runningTime = new RunningTime(ontology);
  private final EntityFinder entities = new EntityFinder(ontology);
  private final EventFinder events = new EventFinder(ontology);

  /** The time arguments of the event with this trigger: "thread Friday". */
  private List<String> times(String trigger, String day, boolean quoted, Sentence... sentences) {
    AnnotatedArticle article = article(day, sentences);
    List<QuotationMention> quotations =
        quoted ? List.of(quotation(article, sentences[1])) : List.of();
    return runningTime
        .date(article, events.find(article, entities.find(article)), quotations)
        .stream()
        .filter(event -> event.grounds().text().equals(trigger))
        .map(EventMention::arguments)
        .flatMap(List::stream)
        .filter(EventArgument::isTime)
        .map(time -> words(article, time))
        .toList();
  }

  private static String words(AnnotatedArticle article, EventArgument time) {
    String basis = time.basis() == Basis.THREAD ? "thread " : "said ";
    return basis + article.article().text().slice(time.mention());
  }

  /** An article in which the word "Friday" means a day, or as much as is asked for. */
  private static AnnotatedArticle article(String day, Sentence... sentences) {
    AnnotatedArticle plain = ReadSentences.article(sentences);
    List<TimeExpression> times =
        plain.times().stream()
            .map(
                time ->
                    new TimeExpression(
                        time.sentence(), time.first(), time.end(), day, TimexType.DATE))
            .toList();
    return new AnnotatedArticle(plain.article(), plain.sentences(), times, List.of());
  }

  private static QuotationMention quotation(AnnotatedArticle article, Sentence sentence) {
    String text = article.article().text().slice(sentence.span());
    return new QuotationMention(
        new Grounds(sentence.span(), text, 1, "test"),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void leavesUndatedWhatIsKnownAlready() {
    Sentence vote =
        sentence(
            1,
            40,
            "A/DT vote|vote/NN followed|follow/VBD the/DT killing|killing/NN of/IN two/CD "
                + "soldiers|soldier/NNS ./.",
            "det(2,1) nsubj(3,2) root(0,3) det(5,4) obj(3,5) case(8,6) nummod(8,7) -nmod(5,8)",
            "punct(3,9) +nmod:of(5,8)");
    assertThat(times("vote", "2031-03-14", false, ATTACK, vote)).containsExactly("thread Friday");
    assertThat(times("killing", "2031-03-14", false, ATTACK, vote)).isEmpty();
  }

  @Test
  void datesWhatTheStoryGoesOnToTell() {
    assertThat(times("attacked", "2020-03-06", false, ATTACK, KILLING))
        .containsExactly("said Friday");
    assertThat(times("killed", "2020-03-06", false, ATTACK, KILLING))
        .containsExactly("thread Friday");
  }

  @Test
  void arrivesAtTheDayOfAnEventThatAMainClauseTellsOf() {
    Sentence talks =
        sentence(
            "Rebels|rebel/NNS held|hold/VBD talks|talk/NNS on/IN Friday|Friday/NNP/DATE ./.",
            "nsubj(2,1) root(0,2) obj(2,3) case(5,4) -nmod(3,5) punct(2,6) +nmod:on(3,5)");
    assertThat(times("killed", "2020-03-06", false, talks, KILLING))
        .containsExactly("thread Friday");
  }

  @Test
  void takesNoMonthForADay() {
    assertThat(times("killed", "2020-03", false, ATTACK, KILLING)).isEmpty();
  }

  @Test
  void datesNothingThatOthersSay() {
    assertThat(times("killed", "2020-03-06", true, ATTACK, KILLING)).isEmpty();
  }

  @Test
  void datesNothingThatWasBeforeTheStory() {
    Sentence earlier =
        sentence(
            1,
            40,
            "They/PRP had|have/VBD killed|kill/VBN two/CD soldiers|soldier/NNS ./.",
            "nsubj(3,1) aux(3,2) root(0,3) nummod(5,4) obj(3,5) punct(3,6)");
    assertThat(times("killed", "2020-03-06", false, ATTACK, earlier)).isEmpty();
  }

  @Test
  void datesNoTaleByTheDayOnWhichSomethingWasSaid() {
    Sentence saying =
        sentence(
            "Police/NNS said|say/VBD on/IN Friday|Friday/NNP/DATE they/PRP agreed|agree/VBD ./.",
            "nsubj(2,1) root(0,2) case(4,3) -obl(2,4) nsubj(6,5) ccomp(2,6) punct(2,7)",
            "+obl:on(2,4)");
    assertThat(times("killed", "2020-03-06", false, saying, KILLING)).isEmpty();
  }

  @Test
  void datesAHeadlineByTheLead() {
    Sentence written =
        sentence(
            "Rebels|rebel/NNS attack/VBP Mosul|Mosul/NNP/PLACE", "nsubj(2,1) root(0,2) obj(2,3)");
    Sentence headline =
        new Sentence(0, Passage.Kind.HEADLINE, written.tokens(), written.tree(), written.graph());
    Sentence lead =
        sentence(
            1,
            40,
            "Rebels|rebel/NNS attacked|attack/VBD Mosul|Mosul/NNP/PLACE on/IN "
                + "Friday|Friday/NNP/DATE ./.",
            "nsubj(2,1) root(0,2) obj(2,3) case(5,4) -obl(2,5) punct(2,6) +obl:on(2,5)");
    assertThat(times("attack", "2020-03-06", false, headline, lead))
        .containsExactly("thread Friday");
  }
}
