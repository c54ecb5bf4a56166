package org.dramatis.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.List;
import org.dramatis.extract.ReadSentences;
import org.dramatis.extract.entity.EntityFinder;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.EntityKind;
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
    return ReadSentences.article(sentence);
  }

  private TenureFinder.Posts find(AnnotatedArticle told) {
    return new TenureFinder(ONTOLOGY).find(told, entities.find(told));
  }

  /** Each post as "holder: title, organisation (over) from to". */
  private List<String> posts(Sentence sentence) {
    Text text = told(sentence).article().text();
    return find(told(sentence)).tenures().stream().map(post -> written(text, post)).toList();
  }

  private static String written(Text text, TenureMention post) {
    return text.slice(post.holder())
        + ": "
        + post.title()
        + post.organisation().map(owner -> ", " + text.slice(owner)).orElse("")
        + (post.former() ? " (over)" : "")
        + post.begin().map(time -> " from " + text.slice(time)).orElse("")
        + post.end().map(time -> " to " + text.slice(time)).orElse("");
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

  /**
   * The talks brought together Erik Lund, the prime minister of Norway, Karin Holm, the Danish
   * foreign minister, and Pekka Salo, a banker.
   */
  @Test
  void keepsThePostsInAListApart() {
    assertThat(
            posts(
                sentence(
                    "The/DT talks|talk/NNS brought|bring/VBN together/RB Erik|Erik/NNP/PERSON "
                        + "Lund|Lund/NNP/PERSON ,/, the/DT prime/JJ/TITLE minister/NN/TITLE of/IN "
                        + "Norway|Norway/NNP/PLACE/COUNTRY ,/, Karin|Karin/NNP/PERSON "
                        + "Holm|Holm/NNP/PERSON ,/, the/DT Danish|Danish/JJ/MISC/NATIONALITY "
                        + "foreign/JJ/TITLE minister/NN/TITLE ,/, and/CC Pekka|Pekka/NNP/PERSON "
                        + "Salo|Salo/NNP/PERSON ,/, a/DT banker/NN/TITLE ./.",
                    "det(2,1) nsubj(3,2) root(0,3) advmod(3,4) compound(6,5) obj(3,6) punct(6,7) "
                        + "det(10,8) amod(10,9) appos(6,10) case(12,11) -nmod(10,12) punct(6,13) "
                        + "compound(15,14) appos(6,15) punct(6,16) det(20,17) amod(20,18) amod(20,19) "
                        + "appos(6,20) punct(6,21) cc(24,22) compound(24,23) -conj(6,24) punct(24,25) "
                        + "det(27,26) appos(24,27) punct(3,28) +nmod:of(10,12) +obj(3,24) "
                        + "+conj:and(6,24)")))
        .containsExactlyInAnyOrder(
            "Erik Lund: prime minister, Norway",
            "Karin Holm: foreign minister, Danish",
            "Pekka Salo: banker");
  }

  /** Chancellor Martha Lindner's spokeswoman, Ulrike Stein, declined to comment. */
  @Test
  void makesASpokeswomanOfAChancellorNoChancellor() {
    assertThat(
            posts(
                sentence(
                    "Chancellor|Chancellor/NNP/TITLE Martha|Martha/NNP/PERSON "
                        + "Lindner|Lindner/NNP/PERSON 's/POS spokeswoman/NN/TITLE ,/, "
                        + "Ulrike|Ulrike/NNP/PERSON Stein|Stein/NNP/PERSON ,/, declined|decline/VBD "
                        + "to/TO comment/VB ./.",
                    "compound(3,1) compound(3,2) nmod:poss(5,3) case(3,4) nsubj(10,5) punct(5,6) "
                        + "compound(8,7) appos(5,8) punct(5,9) root(0,10) mark(12,11) xcomp(10,12) "
                        + "punct(10,13) +nsubj:xsubj(12,5)")))
        .containsExactlyInAnyOrder("Martha Lindner: Chancellor", "Ulrike Stein: spokeswoman");
  }

  /** The strike killed General Karim Soltani and top Iraqi commander Hadi al-Jabari. */
  @Test
  void givesAGeneralsTitleToNobodyNamedAfterHim() {
    assertThat(
            posts(
                sentence(
                    "The/DT strike/NN killed|kill/VBD General|General/NNP/TITLE "
                        + "Karim|Karim/NNP/PERSON Soltani|Soltani/NNP/PERSON and/CC top/JJ "
                        + "Iraqi|Iraqi/JJ/MISC/NATIONALITY commander/NN/TITLE Hadi|Hadi/NNP/PERSON "
                        + "al/NNP/PERSON -/HYPH/PERSON Jabari|Jabari/NNP/PERSON ./.",
                    "det(2,1) nsubj(3,2) root(0,3) compound(6,4) compound(6,5) obj(3,6) cc(14,7) "
                        + "amod(10,8) amod(10,9) compound(14,10) compound(14,11) compound(14,12) "
                        + "punct(14,13) -conj(6,14) punct(3,15) +obj(3,14) +conj:and(6,14)")))
        .containsExactlyInAnyOrder("Karim Soltani: General", "Hadi al - Jabari: commander");
  }

  /** Senators Tom Parker and Alice Green voted against the bill. */
  @Test
  void givesBothOfAPairTheirPost() {
    assertThat(
            posts(
                sentence(
                    "Senators|senator/NNS Tom|Tom/NNP/PERSON Parker|Parker/NNP/PERSON and/CC "
                        + "Alice|Alice/NNP/PERSON Green|Green/NNP/PERSON voted|vote/VBD against/IN "
                        + "the/DT bill/NN ./.",
                    "compound(3,1) compound(3,2) nsubj(7,3) cc(6,4) compound(6,5) -conj(3,6) "
                        + "root(0,7) case(10,8) det(10,9) -obl(7,10) punct(7,11) +conj:and(3,6) "
                        + "+nsubj(7,6) +obl:against(7,10)")))
        .containsExactlyInAnyOrder("Tom Parker: Senator", "Alice Green: Senator");
  }

  /** President and chief executive Mark Stone announced the deal. */
  @Test
  void findsBothPostsBeforeAName() {
    assertThat(
            posts(
                sentence(
                    "President|President/NNP/TITLE and/CC chief/JJ/TITLE executive/NN/TITLE "
                        + "Mark|Mark/NNP/PERSON Stone|Stone/NNP/PERSON announced|announce/VBD the/DT "
                        + "deal/NN ./.",
                    "nsubj(7,1) cc(6,2) amod(4,3) compound(6,4) compound(6,5) -conj(1,6) "
                        + "root(0,7) det(9,8) obj(7,9) punct(7,10) +conj:and(1,6) +nsubj(7,6)")))
        .containsExactlyInAnyOrder("Mark Stone: President", "Mark Stone: chief executive");
  }

  /** Deputy Emergency Situations Minister Oleg Petrov flew to the city. */
  @Test
  void takesInTheFieldOfAMinister() {
    assertThat(
            posts(
                sentence(
                    "Deputy/NN/TITLE Emergency/NN Situations|situation/NNS/TITLE "
                        + "Minister|Minister/NNP/TITLE Oleg|Oleg/NNP/PERSON Petrov|Petrov/NNP/PERSON "
                        + "flew|fly/VBD to/IN the/DT city/NN ./.",
                    "compound(4,1) compound(3,2) compound(4,3) compound(6,4) compound(6,5) "
                        + "nsubj(7,6) root(0,7) case(10,8) det(10,9) -obl(7,10) punct(7,11) "
                        + "+obl:to(7,10)")))
        .containsExactlyInAnyOrder("Oleg Petrov: Deputy Emergency Situations Minister");
  }

  /** The Secretary of Justice for Puerto Rico, Wanda Ortiz, refused the post. */
  @Test
  void takesInTheFieldAfterOf() {
    assertThat(
            posts(
                sentence(
                    "The/DT Secretary|Secretary/NNP/TITLE of/IN/TITLE "
                        + "Justice|Justice/NNP/ORGANISATION/TITLE for/IN Puerto|Puerto/NNP/PLACE "
                        + "Rico|Rico/NNP/PLACE/CRIMINAL_CHARGE ,/, Wanda|Wanda/NNP/PERSON "
                        + "Ortiz|Ortiz/NNP/PERSON ,/, refused|refuse/VBD the/DT post/NN ./.",
                    "det(2,1) nsubj(12,2) case(4,3) -nmod(2,4) case(7,5) compound(7,6) "
                        + "-nmod(2,7) punct(2,8) compound(10,9) appos(2,10) punct(12,11) root(0,12) "
                        + "det(14,13) obj(12,14) punct(12,15) +nmod:of(2,4) +nmod:for(2,7)")))
        .containsExactlyInAnyOrder("Wanda Ortiz: Secretary of Justice, Puerto Rico");
  }

  /** The mayor of the Polish city of Gdansk, Jan Kowalski, was stabbed on Sunday. */
  @Test
  void leadsFromTheCityToItsName() {
    assertThat(
            posts(
                sentence(
                    "The/DT mayor/NN/TITLE of/IN the/DT Polish|Polish/JJ/MISC/NATIONALITY "
                        + "city/NN of/IN Gdansk|Gdansk/NNP/PLACE/CITY ,/, Jan|Jan/NNP/PERSON "
                        + "Kowalski|Kowalski/NNP/PERSON ,/, was|be/VBD stabbed|stab/VBN on/IN "
                        + "Sunday|Sunday/NNP/DATE ./.",
                    "det(2,1) nsubj:pass(14,2) case(6,3) det(6,4) amod(6,5) -nmod(2,6) case(8,7) "
                        + "-nmod(6,8) punct(2,9) compound(11,10) appos(2,11) punct(2,12) "
                        + "aux:pass(14,13) root(0,14) case(16,15) -obl(14,16) punct(14,17) "
                        + "+nmod:of(2,6) +nmod:of(6,8) +obl:on(14,16)")))
        .containsExactlyInAnyOrder("Jan Kowalski: mayor, Gdansk");
  }

  /** Professor Michael Grant of Boston University led the study. */
  @Test
  void findsTheBodyBehindTheName() {
    assertThat(
            posts(
                sentence(
                    "Professor|Professor/NNP/TITLE Michael|Michael/NNP/PERSON "
                        + "Grant|Grant/NNP/PERSON of/IN Boston|Boston/NNP/ORGANISATION "
                        + "University|University/NNP/ORGANISATION led|lead/VBD the/DT study/NN ./.",
                    "compound(3,1) compound(3,2) nsubj(7,3) case(6,4) compound(6,5) -nmod(3,6) "
                        + "root(0,7) det(9,8) obj(7,9) punct(7,10) +nmod:of(3,6)")))
        .containsExactlyInAnyOrder("Michael Grant: Professor, Boston University");
  }

  /** The treaty was signed by then-president Robert Hale in Geneva. */
  @Test
  void readsThenAsOver() {
    assertThat(
            posts(
                sentence(
                    "The/DT treaty/NN was|be/VBD signed|sign/VBN by/IN then/RB -/HYPH "
                        + "president/NN/TITLE Robert|Robert/NNP/PERSON Hale|Hale/NNP/PERSON in/IN "
                        + "Geneva|Geneva/NNP/PLACE/CITY ./.",
                    "det(2,1) nsubj:pass(4,2) aux:pass(4,3) root(0,4) case(10,5) dep(8,6) "
                        + "punct(8,7) compound(10,8) compound(10,9) -obl(4,10) case(12,11) -obl(4,12) "
                        + "punct(4,13) +obl:agent(4,10) +obl:in(4,12)")))
        .containsExactlyInAnyOrder("Robert Hale: president (over)");
  }

  /** Anna Weber has been mayor of Hamburg since 2015. */
  @Test
  void readsSinceWhenAPostIsHeld() {
    assertThat(
            posts(
                sentence(
                    "Anna|Anna/NNP/PERSON Weber|Weber/NNP/PERSON has|have/VBZ been|be/VBN "
                        + "mayor/NN/TITLE of/IN Hamburg|Hamburg/NNP/PLACE/CITY since/IN 2015/CD/DATE "
                        + "./.",
                    "compound(2,1) nsubj(5,2) aux(5,3) cop(5,4) root(0,5) case(7,6) -nmod(5,7) "
                        + "case(9,8) -obl(5,9) punct(5,10) +nmod:of(5,7) +obl:since(5,9)")))
        .containsExactlyInAnyOrder("Anna Weber: mayor, Hamburg from 2015");
  }

  /** Peter Klein was mayor of Bremen from 1998 to 2004. */
  @Test
  void readsFromWhenToWhenAPostWasHeld() {
    assertThat(
            posts(
                sentence(
                    "Peter|Peter/NNP/PERSON Klein|Klein/NNP/PERSON was|be/VBD mayor/NN/TITLE "
                        + "of/IN Bremen|Bremen/NNP/PLACE/CITY from/IN 1998/CD/DATE to/IN 2004/CD/DATE "
                        + "./.",
                    "compound(2,1) nsubj(4,2) cop(4,3) root(0,4) case(6,5) -nmod(4,6) case(8,7) "
                        + "-obl(4,8) case(10,9) -obl(8,10) punct(4,11) +nmod:of(4,6) +obl:from(4,8) "
                        + "+obl:to(8,10)")))
        .containsExactlyInAnyOrder("Peter Klein: mayor, Bremen (over) from 1998 to 2004");
  }

  /** Laura Chen, who was minister of justice until May, now teaches law. */
  @Test
  void readsUntilWhenAPostWasHeldInARelativeClause() {
    assertThat(
            posts(
                sentence(
                    "Laura|Laura/NNP/PERSON Chen|Chen/NNP/PERSON ,/, who/WP was|be/VBD "
                        + "minister/NN/TITLE of/IN justice/NN until/IN May|May/NNP/DATE ,/, now/RB "
                        + "teaches|teach/VBZ law/NN ./.",
                    "compound(2,1) root(0,2) punct(2,3) -nsubj(6,4) cop(6,5) acl:relcl(2,6) "
                        + "case(8,7) -nmod(6,8) case(10,9) -obl(6,10) punct(6,11) advmod(13,12) "
                        + "dep(6,13) obj(13,14) punct(2,15) +nsubj(6,2) +ref(2,4) +nmod:of(6,8) "
                        + "+obl:until(6,10)")))
        .containsExactlyInAnyOrder("Laura Chen: minister of justice (over) to May");
  }

  /** Laura Smith was appointed chief executive of Boeing in 2019. */
  @Test
  void beginsAPostWithAnAppointment() {
    assertThat(
            posts(
                sentence(
                    "Laura|Laura/NNP/PERSON Smith|Smith/NNP/PERSON was|be/VBD "
                        + "appointed|appoint/VBN chief/JJ/TITLE executive/NN/TITLE of/IN "
                        + "Boeing|Boeing/NNP/ORGANISATION in/IN 2019/CD/DATE ./.",
                    "compound(2,1) nsubj:pass(4,2) aux:pass(4,3) root(0,4) amod(6,5) obj(4,6) "
                        + "case(8,7) -nmod(6,8) case(10,9) -obl(4,10) punct(4,11) +nmod:of(6,8) "
                        + "+obl:in(4,10)")))
        .containsExactlyInAnyOrder("Laura Smith: chief executive, Boeing from 2019");
  }

  /** John Miller stepped down as chairman of General Motors in 2011. */
  @Test
  void endsAPostWithItsResignation() {
    assertThat(
            posts(
                sentence(
                    "John|John/NNP/PERSON Miller|Miller/NNP/PERSON stepped|step/VBD down/RP "
                        + "as/IN chairman/NN/TITLE of/IN General|General/NNP/ORGANISATION "
                        + "Motors|Motors/NNPS/ORGANISATION in/IN 2011/CD/DATE ./.",
                    "compound(2,1) nsubj(3,2) root(0,3) compound:prt(3,4) case(6,5) -obl(3,6) "
                        + "case(9,7) compound(9,8) -nmod(6,9) case(11,10) -obl(3,11) punct(3,12) "
                        + "+obl:as(3,6) +nmod:of(6,9) +obl:in(3,11)")))
        .containsExactlyInAnyOrder("John Miller: chairman, General Motors (over) to 2011");
  }

  /** Jan Kowalski was replaced as chairman of Shell by Eva Nowak. */
  @Test
  void givesASuccessorThePostThatAnotherLoses() {
    assertThat(
            posts(
                sentence(
                    "Jan|Jan/NNP/PERSON Kowalski|Kowalski/NNP/PERSON was|be/VBD "
                        + "replaced|replace/VBN as/IN chairman/NN/TITLE of/IN "
                        + "Shell|Shell/NNP/ORGANISATION by/IN Eva|Eva/NNP/PERSON "
                        + "Nowak|Nowak/NNP/PERSON ./.",
                    "compound(2,1) nsubj:pass(4,2) aux:pass(4,3) root(0,4) case(6,5) -obl(4,6) "
                        + "case(8,7) -nmod(6,8) case(11,9) compound(11,10) -obl(4,11) punct(4,12) "
                        + "+obl:as(4,6) +nmod:of(6,8) +obl:agent(4,11)")))
        .containsExactlyInAnyOrder(
            "Jan Kowalski: chairman, Shell (over)", "Eva Nowak: chairman, Shell");
  }

  /** Karen White could become president of the club next year. */
  @Test
  void leavesAsideWhatMayOrWillBe() {
    assertThat(
            posts(
                sentence(
                    "Karen|Karen/NNP/PERSON White|White/NNP/PERSON could/MD become/VB "
                        + "president/NN/TITLE of/IN the/DT club/NN next/JJ year/NN ./.",
                    "compound(2,1) nsubj(4,2) aux(4,3) root(0,4) xcomp(4,5) case(8,6) det(8,7) "
                        + "-nmod(5,8) amod(10,9) obl:tmod(4,10) punct(4,11) +nmod:of(5,8)")))
        .isEmpty();
  }

  /** Karen White is not the president of the club. */
  @Test
  void leavesAsideWhatIsDenied() {
    assertThat(
            posts(
                sentence(
                    "Karen|Karen/NNP/PERSON White|White/NNP/PERSON is|be/VBZ not/RB the/DT "
                        + "president/NN/TITLE of/IN the/DT club/NN ./.",
                    "compound(2,1) nsubj(6,2) cop(6,3) advmod(6,4) det(6,5) root(0,6) case(9,7) "
                        + "det(9,8) -nmod(6,9) punct(6,10) +nmod:of(6,9)")))
        .isEmpty();
  }

  /** His wife, Laura Hill, and his brother, Sam Hill, were in the car. */
  @Test
  void leavesAsideKinship() {
    assertThat(
            posts(
                sentence(
                    "His|he/PRP$ wife/NN ,/, Laura|Laura/NNP/PERSON Hill|Hill/NNP/PERSON ,/, "
                        + "and/CC his|he/PRP$ brother/NN ,/, Sam|Sam/NNP/PERSON Hill|Hill/NNP/PERSON "
                        + ",/, were|be/VBD in/IN the/DT car/NN ./.",
                    "nmod:poss(2,1) nsubj(17,2) punct(2,3) compound(5,4) appos(2,5) punct(2,6) "
                        + "cc(9,7) nmod:poss(9,8) -conj(2,9) punct(9,10) compound(12,11) appos(9,12) "
                        + "punct(9,13) cop(17,14) case(17,15) det(17,16) root(0,17) punct(17,18) "
                        + "+conj:and(2,9) +nsubj(17,9)")))
        .isEmpty();
  }

  /**
   * James Carter, the president of Ghana, and Ruth Mensah, its foreign minister, arrived on Monday.
   */
  @Test
  void leavesAPostOfTheBodyToItsPronoun() {
    assertThat(
            posts(
                sentence(
                    "James|James/NNP/PERSON Carter|Carter/NNP/PERSON ,/, the/DT "
                        + "president/NN/TITLE of/IN Ghana|Ghana/NNP/PLACE/COUNTRY ,/, and/CC "
                        + "Ruth|Ruth/NNP/PERSON Mensah|Mensah/NNP/PERSON ,/, its/PRP$ foreign/JJ/TITLE "
                        + "minister/NN/TITLE ,/, arrived|arrive/VBD on/IN Monday|Monday/NNP/DATE ./.",
                    "compound(2,1) nsubj(17,2) punct(2,3) det(5,4) appos(2,5) case(7,6) "
                        + "-nmod(5,7) punct(2,8) cc(11,9) compound(11,10) -conj(2,11) punct(11,12) "
                        + "nmod:poss(15,13) amod(15,14) appos(11,15) punct(11,16) root(0,17) "
                        + "case(19,18) -obl(17,19) punct(17,20) +nmod:of(5,7) +conj:and(2,11) "
                        + "+nsubj(17,11) +obl:on(17,19)")))
        .containsExactlyInAnyOrder(
            "James Carter: president, Ghana", "Ruth Mensah: foreign minister, its");
  }
}
