package org.dramatis;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dramatis.JudgedNews.ANNA;
import static org.dramatis.JudgedNews.DOCUMENT;
import static org.dramatis.JudgedNews.person;

import java.nio.file.Path;
import java.util.List;
import org.dramatis.model.Judgement.Decision;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be judged is said, and changes nothing. */
class UnjudgeableTest {

  @TempDir Path folder;
  private JudgedNews news;
  private GraphStore store;
  private Judging judging;

  @BeforeEach
  void open() {
    news = JudgedNews.in(folder);
    store = news.store();
    judging = news.judging();
  }

  @AfterEach
  void close() {
    news.close();
  }

  @Test
  void saysWhatCannotBeJudged() {
    Statements before = Statements.of(store);
    JudgedParty vane = person("nora-vane", "Nora Vane");
    assertFails("Both are one thing in the document a", vane, vane);
    assertFails("No document of the store speaks of", vane, person("nobody", "Nobody"));
    assertFails("are not of one sort", vane, new JudgedParty(DOCUMENT + "a#event-10-13", ""));
    assertFails(
        "is itself no mention of a thing",
        vane,
        new JudgedParty(DOCUMENT + "d#quotation-14-34", ""));
    assertThatThrownBy(() -> judging.reject(List.of(vane.iri()), ANNA))
        .isInstanceOf(UnjudgeableException.class)
        .hasMessageContaining("is no claim of a document in the store");
    assertThatThrownBy(() -> judging.undo("f"))
        .isInstanceOf(UnjudgeableException.class)
        .hasMessageContaining("There is no judgement f");
    Statements.of(store).mustEqual(before);
  }

  private void assertFails(String message, JudgedParty one, JudgedParty other) {
    assertThatThrownBy(() -> judging.relate(Decision.SAME, one, other, ANNA))
        .isInstanceOf(UnjudgeableException.class)
        .hasMessageContaining(message);
  }
}
