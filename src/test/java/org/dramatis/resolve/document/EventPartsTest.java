package org.dramatis.resolve.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.LocalEvent;
import org.dramatis.model.Metadata;
import org.dramatis.model.SentenceNotation;
import org.dramatis.model.Things;
import org.dramatis.resolve.ClaimsNotation;
import org.dramatis.resolve.Resolver;
import org.dramatis.resolve.name.NameKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which events of a sentence are parts of others. */
class EventPartsTest {

  private static final String IN = "Three/CD were/VBD killed|kill/VBN in/IN the/DT attack/NN";
  private static final String IN_TREE =
      "nsubj:pass(3,1) aux:pass(3,2) root(0,3) case(6,4) det(6,5) obl(3,6)";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The/DT attack/NN killed/VBD three/CD | det(2,1) nsubj(3,2) root(0,3) obj(3,4)",
        "An/DT attack/NN that/WDT killed/VBD three/CD"
            + "| det(2,1) root(0,2) nsubj(4,3) acl:relcl(2,4) obj(4,5)",
        "Deaths/NNS killed/VBN during/IN the/DT attack/NN"
            + "| root(0,1) acl(1,2) case(5,3) det(5,4) obl(2,5)"
      })
  void findsWhatGrammarTies(String tokens, String tree) {
    assertThat(partOf(read(tokens, tree, "Attack"), "Killing")).isTrue();
  }

  @Test
  void findsWhatHappenedInAnother() {
    assertThat(partOf(read(IN, IN_TREE, "Attack"), "Killing")).isTrue();
  }

  @Test
  void asksWhetherOneCanBePartOfTheOther() {
    assertThat(partOf(read(IN, IN_TREE, "Speech"), "Killing")).isFalse();
  }

  @Test
  void asksForAWordThatSaysWithin() {
    assertThat(partOf(read(IN.replace("in/IN", "after/IN"), IN_TREE, "Attack"), "Killing"))
        .isFalse();
  }

  @Test
  void saysItOfTheEventsOfTheWorld() {
    Things things =
        new Resolver(NameKnowledge.load(), List.of()).resolve(List.of(read(IN, IN_TREE, "Attack")));
    assertThat(things.events()).hasSize(2);
    assertThat(things.events().get(0).wholes()).isEmpty();
    assertThat(things.events().get(1).wholes()).containsExactly(things.events().get(0).path());
  }

  private static boolean partOf(DocumentClaims document, String type) {
    LocalEvent part =
        document.events().stream()
            .filter(event -> event.type().endsWith(type))
            .findFirst()
            .orElseThrow();
    return part.partOf()
        .filter(id -> document.events().stream().anyMatch(event -> event.id().equals(id)))
        .isPresent();
  }

  private static DocumentClaims read(String tokens, String tree, String whole) {
    AnnotatedArticle article =
        SentenceNotation.article(
            "report", Metadata.NONE, SentenceNotation.sentence(tokens.strip(), tree.strip()));
    return new ClaimsNotation(article).event("Killing", "killed").event(whole, "attack").resolve();
  }
}
