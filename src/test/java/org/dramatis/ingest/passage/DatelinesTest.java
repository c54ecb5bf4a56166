package org.dramatis.ingest.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.dramatis.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

  private static final String PROSE =
      "The harbour board of Port Ellan voted on Tuesday to close the old ferry pier for good, after"
          + " a debate that began in November 12, 1999 and had not ended since.";

  private final PassageSplitter splitter = new PassageSplitter();
  private final Datelines datelines = new Datelines();

  private Optional<LocalDate> dateOf(String string) {
    Text text = Text.of(string);
    return datelines.dateOf(text, splitter.split(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BAGHDAD, January 5, 2020 – ",
        "January 05, 2020\n\n",
        "Sunday, January 5, 2020\n\n",
        "5 January 2020\n\n",
        "2020-01-05\n\n",
        "LONDON (Reuters) - Jan 5 2020\n\n",
        "LONDON (Reuters) - Jan 5 2020 - ",
        "PORT ELLAN, 5 January 2020 (Harbour Wire) - ",
        "Published: January 5, 2020 10:00 GMT\n\n",
        "Published 5 Jan 2020, updated 7 Jan 2020\n\n",
        "Pier closed\nJan. 5, 2020\n",
        "By Jane Doe, January 5, 2020\n\n",
        "Pier closed\n\nBy Jane Doe\n\nPosted on Sun, 5th January 2020 at 9:41 PM\n\n",
        "PARIS, 5 JANUARY 2020 -- ",
      })
  void readsADateline(String head) {
    assertThat(dateOf(head + PROSE)).contains(LocalDate.of(2020, 1, 5));
  }

  @Test
  void readsNoDateFromRunningProse() {
    assertThat(dateOf(PROSE)).isEmpty();
    assertThat(dateOf("On January 5, 2020, the pier burned. " + PROSE)).isEmpty();
  }

  @Test
  void readsNoDateWithoutAYear() {
    assertThat(dateOf("BAGHDAD, Jan 5 (Reuters) - " + PROSE)).isEmpty();
    assertThat(dateOf("SANTIAGO, 22 SEP 88 (EFE) -- " + PROSE)).isEmpty();
  }

  @Test
  void readsNoDateThatTheCalendarDoesNotHave() {
    assertThat(dateOf("February 30, 2020\n\n" + PROSE)).isEmpty();
  }

  @Test
  void readsNoDateFarDown() {
    String other = PROSE.replace("Tuesday", "Friday");
    assertThat(dateOf(PROSE + "\n\n" + other + "\n\nJanuary 5, 2020\n\nThe pier burned."))
        .isEmpty();
  }

  @Test
  void takesNoChronologysFirstEntryForTheDate() {
    assertThat(
            dateOf(
                "January 5, 2020\n\nThe pier burned.\n\nJanuary 6, 2020\n\nThe board met.\n\n"
                    + "January 7, 2020\n\nThe pier was closed."))
        .isEmpty();
  }
}
