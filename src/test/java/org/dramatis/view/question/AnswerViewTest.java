package org.dramatis.view.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryFactory;
import org.dramatis.view.OpenHarbour;
import org.dramatis.view.ViewException;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.question.Questions.Field;
import org.dramatis.view.question.Questions.Question;
import org.dramatis.view.question.Rows.Sort;
import org.dramatis.view.question.Rows.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AnswerViewTest {

  @RegisterExtension static final OpenHarbour harbour = new OpenHarbour();

  private static Rows answer(String... asked) {
    return harbour.ask(Rows.class, "answer", asked);
  }

  @Test
  void listsQuestionsWithWhatTheyWantToKnow() {
    Question timeline =
        harbour.ask(Questions.class, "questions").questions().stream()
            .filter(question -> question.name().equals("timeline-of"))
            .findFirst()
            .orElseThrow();

    assertThat(timeline.title()).startsWith("What did somebody or something take part in");
    assertThat(timeline.notes().orElseThrow()).startsWith("Events without a date come last");
    assertThat(timeline.parameters())
        .containsExactly(
            new Field("name", "name", true, Optional.empty(), "the person, organisation or place"),
            new Field("from", "date", false, Optional.of("0000"), "the first day, month or year"),
            new Field("to", "date", false, Optional.of("9999"), "the last day, month or year"));
    assertThat(timeline.sparql()).startsWith("# What did");
  }

  @Test
  void answersWithLabels() {
    Rows rows = answer("question=who-met-whom", "name=Müller");

    assertThat(rows.columns()).startsWith("who", "whom", "date");
    assertThat(rows.rows()).hasSize(1);
    Map<String, Value> row = rows.rows().get(0);
    assertThat(row.get("whom").value()).isEqualTo("Tom Reed");
    assertThat(row.get("event").type()).isEqualTo(Sort.IRI);
    assertThat(row.get("event").label()).contains("Ana Müller met Tom Reed");
    assertThat(row.get("event").kind()).contains(Kind.EVENT);
    assertThat(row.keySet()).containsSubsequence("who", "whom", "date");
    assertThat(rows.left()).isFalse();
  }

  @Test
  void givesTheQueryThatWasAsked() {
    Rows rows = answer("question=timeline-of", "name=Müller", "from=2031");

    assertThat(rows.sparql()).contains("person/ana-muller").contains("2031");
    assertThat(QueryFactory.create(rows.sparql()).isSelectType()).isTrue();
  }

  @Test
  void saysWhatItLeftOut() {
    Rows rows = answer("question=mentions-of", "name=Müller", "limit=2");

    assertThat(rows.rows()).hasSize(2);
    assertThat(rows.left()).isTrue();
  }

  @Test
  void saysWhatIsMissingOrWrong() {
    assertFails(400, "question=timeline-of");
    assertFails(400, "question=timeline-of", "name=Müller", "from=yesterday");
    assertFails(404, "question=timeline-of", "name=Nobody");
    assertFails(404, "question=unheard-of");
  }

  private static void assertFails(int status, String... asked) {
    assertThatThrownBy(() -> answer(asked))
        .isInstanceOfSatisfying(
            ViewException.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(status);
              assertThat(problem.hint()).isNotBlank();
            });
  }
}
