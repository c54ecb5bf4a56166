package org.dramatis.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.article;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.List;
import org.dramatis.extract.entity.EntityFinder;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Metadata;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Text;
import org.dramatis.model.TimeExpression;
import org.dramatis.model.TimexType;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.Test;

class RelationFinderTest {

  private static final Ontology ONTOLOGY = new OntologyReader().read().values();

  private final RelationFinder finder = new RelationFinder(ONTOLOGY);
  private final EntityFinder entities = new EntityFinder(ONTOLOGY);

  /** Each relation as "subject predicate object". */
  private List<String> find(Sentence sentence, TimeExpression... times) {
    AnnotatedArticle told = article("a", Metadata.NONE, sentence);
    AnnotatedArticle timed =
        new AnnotatedArticle(told.article(), told.sentences(), List.of(times), List.of());
    Text text = told.article().text();
    return finder.find(timed, entities.find(timed)).stream()
        .map(relation -> written(text, relation))
        .toList();
  }

  private static String written(Text text, RelationMention relation) {
    return String.join(
        " ",
        text.slice(relation.subject()),
        relation.predicate().substring(Ontology.NAMESPACE.length()),
        text.slice(relation.object()));
  }

  private static TimeExpression date(int first, int end, String value) {
    return new TimeExpression(0, first, end, value, TimexType.DATE);
  }

  @Test
  void findsWhereAPronounWasBorn() {
    assertThat(
            find(
                sentence(
                    "She/PRP was/VBD born|bear/VBN in/IN Oslo/NNP/PLACE/CITY ./.",
                    "nsubj:pass(3,1)",
                    "aux:pass(3,2)",
                    "root(0,3)",
                    "case(5,4)",
                    "-obl(3,5)",
                    "+obl:in(3,5)")))
        .containsExactly("She birthPlace Oslo");
  }

  @Test
  void addsTheRegionAfterACity() {
    assertThat(
            find(
                sentence(
                    "She/PRP was/VBD born|bear/VBN in/IN Oakland/NNP/PLACE/CITY ,/, "
                        + "California/NNP/PLACE/REGION",
                    "nsubj:pass(3,1)",
                    "aux:pass(3,2)",
                    "root(0,3)",
                    "case(5,4)",
                    "-obl(3,5)",
                    "+obl:in(3,5)",
                    "punct(5,6)",
                    "appos(5,7)")))
        .contains("She birthPlace Oakland", "She birthPlace California");
  }

  @Test
  void saysOfTheNameWhatADescriptionInThePredicateTells() {
    assertThat(
            find(
                sentence(
                    "Globex/NNP/ORGANISATION is/VBZ a/DT company/NN based|base/VBN "
                        + "in/IN Oslo/NNP/PLACE/CITY",
                    "nsubj(4,1)",
                    "cop(4,2)",
                    "det(4,3)",
                    "root(0,4)",
                    "acl(4,5)",
                    "case(7,6)",
                    "-obl(5,7)",
                    "+obl:in(5,7)")))
        .contains("Globex headquarters Oslo")
        .noneMatch(relation -> relation.startsWith("a company"));
  }

  @Test
  void leadsToTheNameInAppositionToADescription() {
    assertThat(
            find(
                sentence(
                    "Globex/NNP/ORGANISATION was/VBD founded|found/VBN by/IN a/DT lawyer/NN ,/, "
                        + "Ann/NNP/PERSON Berg/NNP/PERSON",
                    "nsubj:pass(3,1)",
                    "aux:pass(3,2)",
                    "root(0,3)",
                    "case(6,4)",
                    "det(6,5)",
                    "-obl(3,6)",
                    "+obl:agent(3,6)",
                    "punct(6,7)",
                    "compound(9,8)",
                    "appos(6,9)")))
        .containsExactly("Globex founder Ann Berg");
  }

  @Test
  void leavesOutWhatIsDescribedButNotNamed() {
    assertThat(
            find(
                sentence(
                    "Ann/NNP/PERSON married|marry/VBD a/DT lawyer/NN",
                    "nsubj(2,1)",
                    "root(0,2)",
                    "det(4,3)",
                    "obj(2,4)")))
        .isEmpty();
  }

  @Test
  void sharesTheComplementOfCoordinatedPosts() {
    assertThat(
            find(
                sentence(
                    "He/PRP is/VBZ the/DT founder/NN and/CC ceo/NN of/IN Globex/NNP/ORGANISATION",
                    "nsubj(4,1)",
                    "cop(4,2)",
                    "det(4,3)",
                    "root(0,4)",
                    "cc(6,5)",
                    "-conj(4,6)",
                    "+conj:and(4,6)",
                    "case(8,7)",
                    "-nmod(4,8)",
                    "+nmod:of(4,8)")))
        .contains("He headOf Globex", "Globex founder He");
  }

  @Test
  void doesNotTakeAVicePresidentForTheHead() {
    assertThat(
            find(
                sentence(
                    "He/PRP is/VBZ vice/NN president/NN of/IN Globex/NNP/ORGANISATION",
                    "nsubj(4,1)",
                    "cop(4,2)",
                    "compound(4,3)",
                    "root(0,4)",
                    "case(6,5)",
                    "-nmod(4,6)",
                    "+nmod:of(4,6)")))
        .containsExactly("He memberOf Globex");
  }

  @Test
  void findsNothingInADenial() {
    assertThat(
            find(
                sentence(
                    "She/PRP was/VBD never/RB born|bear/VBN in/IN Oslo/NNP/PLACE/CITY",
                    "nsubj:pass(4,1)",
                    "aux:pass(4,2)",
                    "advmod(4,3)",
                    "root(0,4)",
                    "case(6,5)",
                    "-obl(4,6)",
                    "+obl:in(4,6)")))
        .isEmpty();
  }

  @Test
  void findsNothingInWhatOnlyMayBe() {
    assertThat(
            find(
                sentence(
                    "She/PRP might/MD be/VB born|bear/VBN in/IN Oslo/NNP/PLACE/CITY",
                    "nsubj:pass(4,1)",
                    "aux(4,2)",
                    "aux:pass(4,3)",
                    "root(0,4)",
                    "case(6,5)",
                    "-obl(4,6)",
                    "+obl:in(4,6)")))
        .isEmpty();
  }

  @Test
  void tellsAListOfPlacesFromAPlaceInAnother() {
    String[] grammar = {"root(0,1)", "punct(1,2)", "appos(1,3)", "cc(5,4)", "conj(1,5)"};
    assertThat(
            find(
                sentence(
                    "Tarn/NNP/PLACE/CITY ,/, Ellan/NNP/PLACE/CITY and/CC Oslo/NNP/PLACE/CITY",
                    grammar)))
        .as("a list")
        .isEmpty();
    assertThat(
            find(
                sentence(
                    "New/NNP/PLACE/REGION Tarn/NNP/PLACE/REGION ,/, Ellan/NNP/PLACE/REGION ,/, "
                        + "and/CC Caldria/NNP/PLACE/REGION",
                    "compound(2,1)",
                    "root(0,2)",
                    "conj(2,4)",
                    "conj(2,7)",
                    "cc(7,6)")))
        .as("a list that begins with a name of two words")
        .isEmpty();
    assertThat(
            find(
                sentence(
                    "Tarn/NNP/PLACE/CITY ,/, Caldria/NNP/PLACE/REGION",
                    "root(0,1)",
                    "punct(1,2)",
                    "appos(1,3)")))
        .as("a town and where it lies")
        .containsExactly("Tarn locatedIn Caldria");
  }

  @Test
  void readsALifespanWithItsPlaces() {
    assertThat(
            find(
                sentence(
                    "Ann/NNP/PERSON (/-LRB- 1906/CD in/IN Joplin/NNP/PLACE/CITY –/: 1968/CD "
                        + "in/IN Denver/NNP/PLACE/CITY )/-RRB-",
                    "root(0,1)"),
                date(2, 3, "1906"),
                date(6, 7, "1968")))
        .containsExactly(
            "Ann birthDate 1906",
            "Ann deathDate 1968",
            "Ann birthPlace Joplin",
            "Ann deathPlace Denver");
  }

  @Test
  void takesNoReignForALife() {
    assertThat(
            find(
                sentence("Ann/NNP/PERSON (/-LRB- 1906/CD –/: 1912/CD )/-RRB-", "root(0,1)"),
                date(2, 3, "1906"),
                date(4, 5, "1912")))
        .isEmpty();
  }

  @Test
  void isAsSureAsThePatternIs() {
    Sentence sentence =
        sentence(
            "She/PRP was/VBD born|bear/VBN in/IN Oslo/NNP/PLACE/CITY",
            "nsubj:pass(3,1)",
            "aux:pass(3,2)",
            "root(0,3)",
            "case(5,4)",
            "-obl(3,5)",
            "+obl:in(3,5)");
    AnnotatedArticle told = article("a", Metadata.NONE, sentence);

    double confidence = finder.find(told, entities.find(told)).get(0).grounds().confidence();

    assertThat(confidence).isBetween(0.9, 0.99);
  }
}
