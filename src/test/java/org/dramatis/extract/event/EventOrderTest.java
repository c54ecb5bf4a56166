package org.dramatis.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.List;
import org.dramatis.extract.ReadSentences;
import org.dramatis.extract.entity.EntityFinder;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventOrderTest {

  private final Ontology ontology = new OntologyReader().read().values();
  private final EntityFinder entities = new EntityFinder(ontology);
  private final EventFinder events = new EventFinder(ontology);
  private final EventOrder order = new EventOrder(ontology);

  private List<String> order(Sentence sentence) {
    AnnotatedArticle article = ReadSentences.article(sentence);
    return order.find(article, events.find(article, entities.find(article))).stream()
        .map(relation -> words(article, relation))
        .toList();
  }

  private static String words(AnnotatedArticle article, RelationMention relation) {
    return article.article().text().slice(relation.subject())
        + relation.predicate().substring(Ontology.NAMESPACE.length()).replaceAll("^|$", " ")
        + article.article().text().slice(relation.object());
  }

  private static Sentence phrase(String preposition) {
    return sentence(
        "Police/NNS arrested|arrest/VBD Khalil|Khalil/NNP/PERSON "
            + preposition
            + "/IN the/DT attack/NN ./.",
        "nsubj(2,1) root(0,2) obj(2,3) case(6,4) det(6,5) -obl(2,6) punct(2,7)",
        "+obl:" + preposition + "(2,6)");
  }

  @Test
  void readsPrepositions() {
    assertThat(order(phrase("after"))).containsExactly("attack before arrested");
    assertThat(order(phrase("before"))).containsExactly("arrested before attack");
    assertThat(order(phrase("during"))).containsExactly("arrested during attack");
    assertThat(order(phrase("for"))).isEmpty();
  }

  private static Sentence clause(String conjunction, String verb) {
    return sentence(
        "Lopez|Lopez/NNP/PERSON resigned|resign/VBD "
            + conjunction
            + "/IN rebels|rebel/NNS "
            + verb
            + " the/DT village/NN ./.",
        "nsubj(2,1) root(0,2) mark(5,3) nsubj(5,4) -advcl(2,5) det(7,6) obj(5,7) punct(2,8)",
        "+advcl:" + conjunction + "(2,5)");
  }

  @Test
  void readsConjunctions() {
    String attacked = "attacked|attack/VBD";
    assertThat(order(clause("before", attacked))).containsExactly("resigned before attacked");
    assertThat(order(clause("after", attacked))).containsExactly("attacked before resigned");
    assertThat(order(clause("because", attacked))).isEmpty();
  }

  @Test
  void ordersNothingThatIsDenied() {
    assertThat(
            order(
                sentence(
                    "Lopez|Lopez/NNP/PERSON never/RB resigned|resign/VBD after/IN the/DT "
                        + "attack/NN ./.",
                    "nsubj(3,1) advmod(3,2) root(0,3) case(6,4) det(6,5) -obl(3,6) punct(3,7)",
                    "+obl:after(3,6)")))
        .isEmpty();
  }
}
