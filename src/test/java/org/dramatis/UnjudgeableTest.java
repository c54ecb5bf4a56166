package org.dramatis;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.dramatis.Judging.Reason;
import org.dramatis.model.Judgement.Decision;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be judged is said, and changes nothing. */
class UnjudgeableTest {

  private static final String THING = "https://w3id.org/dramatis/kg/";
  private static final String DOCUMENT = THING + "document/";
  private static final Reason ANNA = new Reason("anna", Optional.of("she told me"));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-03-02T10:15:30.5Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private GraphStore store;
  private Judging judging;

  @BeforeEach
  void open() {
    store = Builds.store(SmallNews.store(folder.resolve("store")));
    judging = new Judging(store, SmallNews.STAGES, BuildListener.NONE, CLOCK);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static JudgedParty person(String slug, String name) {
    return new JudgedParty(THING + "person/" + slug, name);
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
