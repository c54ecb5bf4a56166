package org.dramatis.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EntityMention.Form;
import org.dramatis.model.Grounds;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.junit.jupiter.api.Test;

class SpeakerFinderTest {

  private final SpeakerFinder finder = new SpeakerFinder(QuotationWords.ontology());

  private static EntityMention mention(Sentence sentence, Form form, int head) {
    Span span = sentence.token(head).span();
    String word = sentence.token(head).word();
    return new EntityMention(
        new Grounds(span, word, 1, "test"),
        form,
        EntityKind.PERSON,
        word,
        OptionalInt.empty(),
        sentence.number(),
        head);
  }

  private Optional<Span> find(
      Sentence sentence, int first, int end, int head, EntityMention... known) {
    BitSet words = new BitSet();
    words.set(first, end);
    return finder.find(sentence, new Source(words, head), List.of(known));
  }

  @Test
  void prefersTheNameBesideAnOfficeWhereverTheParserHangsIt() {
    Sentence denied =
        sentence(
            "A/DT spokesman/NN for/IN the/DT league/NN ,/, Jon/NNP/PERSON Hale/NNP/PERSON ,/,"
                + " denied|deny/VBD it/PRP ./.",
            "det(2,1) nsubj(10,2) case(5,3) det(5,4) nmod(2,5) punct(5,6) compound(8,7) appos(5,8)",
            "punct(5,9) root(0,10) obj(10,11) punct(10,12)");
    EntityMention spokesman = mention(denied, Form.NOMINAL, 1);
    EntityMention hale = mention(denied, Form.NAME, 7);
    assertThat(find(denied, 0, 8, 1, spokesman, hale)).contains(hale.span());
    assertThat(find(denied, 0, 5, 1, spokesman, hale)).contains(spokesman.span());
  }

  @Test
  void takesTheNounThatARelativePronounStandsFor() {
    Sentence said =
        sentence(
            "The/DT mayor/NN ,/, who/WP said|say/VBD so/RB ,/, left|leave/VBD ./.",
            "det(2,1) nsubj(8,2) punct(2,3) nsubj(5,4) acl:relcl(2,5) advmod(5,6) punct(2,7)",
            "root(0,8) punct(8,9)");
    EntityMention mayor = mention(said, Form.NOMINAL, 1);
    assertThat(find(said, 3, 4, 3, mayor)).contains(mayor.span());
  }

  @Test
  void takesTheOwnerOfAStatement() {
    Sentence said =
        sentence(
            "Hale/NNP/PERSON 's/POS letter/NN says|say/VBZ so/RB ./.",
            "nmod:poss(3,1) case(1,2) nsubj(4,3) root(0,4) advmod(4,5) punct(4,6)");
    EntityMention hale = mention(said, Form.NAME, 0);
    EntityMention letter = mention(said, Form.NOMINAL, 2);
    assertThat(find(said, 0, 3, 2, hale, letter)).contains(hale.span());
  }

  @Test
  void takesTheOneFromWhomAStatementComes() {
    Sentence said =
        sentence(
            "A/DT statement/NN from/IN Hale/NNP/PERSON says|say/VBZ so/RB ./.",
            "det(2,1) nsubj(5,2) case(4,3) nmod(2,4) root(0,5) advmod(5,6) punct(5,7)");
    EntityMention hale = mention(said, Form.NAME, 3);
    EntityMention statement = mention(said, Form.NOMINAL, 1);
    assertThat(find(said, 0, 4, 1, hale, statement)).contains(hale.span());
  }

  @Test
  void leavesAnotherNounToItself() {
    Sentence said =
        sentence(
            "Hale/NNP/PERSON 's/POS doctor/NN says|say/VBZ so/RB ./.",
            "nmod:poss(3,1) case(1,2) nsubj(4,3) root(0,4) advmod(4,5) punct(4,6)");
    EntityMention hale = mention(said, Form.NAME, 0);
    EntityMention doctor = mention(said, Form.NOMINAL, 2);
    assertThat(find(said, 0, 3, 2, hale, doctor)).contains(doctor.span());
  }
}
