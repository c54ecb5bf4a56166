package org.dramatis.resolve.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.article;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Claims;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EntityMention.Form;
import org.dramatis.model.Grounds;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.Metadata;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.resolve.name.NameKnowledge;
import org.junit.jupiter.api.Test;

class UnnamedPeopleTest {

  private final Sentence sentence =
      sentence(
          "He/PRP was/VBD born/VBN in/IN Bari/NNP/PLACE",
          "root(0,3)",
          "nsubj:pass(3,1)",
          "aux:pass(3,2)",
          "case(5,4)",
          "obl(3,5)");

  private final AnnotatedArticle article = article("born", Metadata.NONE, sentence);

  @Test
  void keepsARelationOfSomebodyWhomNothingNames() {
    RelationMention born =
        new RelationMention(
            new Grounds(new Span(0, 19), "He was born in Bari", 0.9, "test"),
            "https://w3id.org/dramatis/ns#birthPlace",
            new Span(0, 2),
            new Span(15, 19));
    LocalEntity he =
        entities(List.of(born)).stream().filter(e -> !e.named()).findFirst().orElseThrow();
    assertThat(he.kind()).isEqualTo(EntityKind.PERSON);
    assertThat(he.mentions()).containsExactly(new Span(0, 2));
  }

  @Test
  void makesNobodyOfAPronounThatNothingLastingIsSaidOf() {
    assertThat(entities(List.of())).allMatch(LocalEntity::named);
  }

  @Test
  void keepsTheWriterWhoSaysThatHeWasBorn() {
    List<LocalEntity> found = writer(List.of());
    assertThat(found).hasSize(1);
    assertThat(found.get(0).kind()).isEqualTo(EntityKind.PERSON);
    assertThat(found.get(0).mentions()).containsExactly(new Span(0, 1), new Span(19, 21));
  }

  @Test
  void takesNobodyWhoIsQuotedForTheWriter() {
    QuotationMention quotation =
        new QuotationMention(
            new Grounds(new Span(0, 30), "I was born here. My son died .", 0.9, "test"),
            true,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(writer(List.of(quotation))).isEmpty();
  }

  /** Whom "I was born here. My son died." speaks of, as far as nobody is named. */
  private static List<LocalEntity> writer(List<QuotationMention> quotations) {
    Sentence first = sentence("I/PRP was/VBD born/VBN here/RB ./.");
    Sentence second = sentence(1, 19, "My/PRP$ son/NN died/VBD ./.");
    AnnotatedArticle article = article("writer", Metadata.NONE, first, second);
    RelationMention born =
        new RelationMention(
            new Grounds(new Span(0, 10), "I was born", 0.9, "test"),
            "https://w3id.org/dramatis/ns#birthPlace",
            new Span(0, 1),
            new Span(11, 15));
    Claims claims =
        new Claims(
            List.of(first.span(), second.span()),
            List.of(
                mention("I", "i", 0, Form.PRONOUN, EntityKind.PERSON, 0),
                new EntityMention(
                    new Grounds(new Span(19, 21), "My", 0.9, "test"),
                    Form.PRONOUN,
                    EntityKind.PERSON,
                    "my",
                    OptionalInt.empty(),
                    1,
                    0)),
            List.of(),
            List.of(),
            List.of(born),
            List.of(),
            quotations);
    return new DocumentResolver(NameKnowledge.load()).resolve(article, claims).entities();
  }

  private List<LocalEntity> entities(List<RelationMention> relations) {
    Claims claims =
        new Claims(
            List.of(sentence.span()),
            List.of(
                mention("He", "he", 0, Form.PRONOUN, EntityKind.PERSON, 0),
                mention("Bari", "Bari", 15, Form.NAME, EntityKind.CITY, 4)),
            List.of(),
            List.of(),
            relations,
            List.of(),
            List.of());
    return new DocumentResolver(NameKnowledge.load()).resolve(article, claims).entities();
  }

  private static EntityMention mention(
      String text, String name, int begin, Form form, EntityKind kind, int head) {
    Grounds grounds = new Grounds(new Span(begin, begin + text.length()), text, 0.9, "test");
    return new EntityMention(grounds, form, kind, name, OptionalInt.empty(), 0, head);
  }
}
