package org.dramatis.resolve.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dramatis.model.Copy;
import org.dramatis.resolve.copy.Stories;
import org.dramatis.resolve.copy.Stories.Telling;
import org.junit.jupiter.api.Test;

/** How papers print the story of a wire, and what is no copy of it. */
class CopiesTest {

  private static final String LEAD =
      """
      A grain barge sank in the lock at Arden early on Monday after it struck the gate, and two of
      its crew are missing. The river has been closed to all traffic between Arden and Brook.
      """;
  private static final String MIDDLE =
      """
      The barge, the Patient Margaret, had left Brook on Sunday evening with nine hundred tonnes
      of barley. Its skipper told the harbour office by radio that the rudder no longer answered.
      Divers from the fire brigade searched the hull until noon, when the current became too
      strong. The lock keeper, Tobias Wren, said that he had heard a dull blow and then saw the
      lights go out.
      """;
  private static final String TAIL =
      """
      The gate was built in 1931 and was to be replaced next year. The river authority had warned
      twice that it would not withstand a blow, and the ministry had put the work off for want of
      money. Some forty ships are waiting below the lock. Mills in Brook have flour for six days,
      the guild of millers said, and bakers have been asked to bake no more than they sell.
      """;
  private static final String STORY = LEAD + MIDDLE + TAIL;

  private final Map<String, String> texts = new LinkedHashMap<>(Map.of("1-wire", STORY));

  /** The original of each copy among the wire's story and some later ones. */
  private Map<String, String> copies(String... later) {
    for (String text : later) {
      texts.put((texts.size() + 1) + "-paper", text);
    }
    return Stories.among(texts.keySet().stream().map(this::telling).toList()).copies().stream()
        .collect(Collectors.toMap(Copy::document, Copy::original));
  }

  private Telling telling(String document) {
    LocalDate day = LocalDate.of(2031, 5, document.charAt(0) - '0');
    return new Telling(document, Optional.of(day), Fingerprint.of(texts.get(document)));
  }

  @Test
  void knowsACopyUnderAnotherHeadline() {
    assertThat(copies("Barge blocks river\n\n" + STORY)).containsEntry("2-paper", "1-wire");
  }

  @Test
  void knowsACopyWithAnotherLead() {
    String lead =
        "The Arden lock is shut and two sailors are missing since a barge hit its gate.\n";
    assertThat(copies(lead + MIDDLE + TAIL)).containsEntry("2-paper", "1-wire");
  }

  @Test
  void knowsACopyThatWasCutShort() {
    assertThat(copies(LEAD + MIDDLE)).containsEntry("2-paper", "1-wire");
    assertThat(copies(LEAD + MIDDLE.substring(0, 95))).containsEntry("3-paper", "1-wire");
  }

  @Test
  void knowsACopyWithAParagraphOfThePapersOwn() {
    String own =
        """
        In Millfield, where the Patient Margaret is at home, the bells were rung at six. Her
        owner, the house of Lamb and Daughters, would not speak to this paper. A neighbour of one
        of the missing men said that he had meant to leave the river in the summer.
        """;
    assertThat(copies(LEAD + own + MIDDLE + TAIL)).containsEntry("2-paper", "1-wire");
  }

  @Test
  void knowsACopyThatWasEditedThroughout() {
    String edited =
        STORY
            .replace("early on Monday", "before dawn")
            .replace("told the harbour office by radio", "reported")
            .replace("Tobias Wren, said", "Mr Wren, told the Gazette")
            .replace("Some forty", "About forty");
    assertThat(copies(edited)).containsEntry("2-paper", "1-wire");
  }

  @Test
  void takesAReportInItsOwnWordsForASource() {
    String own =
        """
        Two men were missing on Monday when a barge laden with barley went down at Arden. The
        vessel had run into the old lock gate, witnesses said, and filled within minutes. Nothing
        moves on the river now. "I heard a dull blow," said Tobias Wren, who keeps the lock.
        Rescuers gave up at midday. The authority's warnings of a weak gate, in 1931 the pride of
        the county, went unheard.
        """;
    assertThat(copies(own)).isEmpty();
  }

  @Test
  void takesAFollowUpThatRepeatsTheBackgroundForASource() {
    String next =
        """
        The body of one of the two sailors missing since Monday was found near Brook on Thursday.
        He was Per Olsen, 41, of Millfield. The search for the other goes on. The skipper was
        questioned for five hours, and a judge ordered that the wreck be raised before the end of
        the month, at the cost of its owner. The first ships passed the lock in the afternoon, one
        an hour, with a pilot aboard. The gate was built in 1931 and was to be replaced next year.
        """;
    assertThat(copies(next)).isEmpty();
  }

  @Test
  void joinsNoTwoStoriesThroughASurveyOfTheDay() {
    String vote =
        """
        The council of Millfield voted by nine to four on Tuesday to sell the old mint. The buyer,
        a maker of clocks, wants to keep the tower. Ida Hale, who leads the opposition, spoke of a
        gift to the rich and announced that she would ask the court to stop the sale before the
        summer.
        """;
    assertThat(copies(vote, LEAD + MIDDLE + vote)).containsOnlyKeys("3-paper");
  }
}
