package org.dramatis.ingest.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dramatis.model.Passage;
import org.dramatis.model.Passage.Kind;
import org.dramatis.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageSplitterTest {

  private static final String LEAD =
      "The harbour board of Port Ellan voted on Tuesday to close the old ferry pier for good.";
  private static final String SECOND =
      "Dockers said that they had not been asked, and that they would come to the next meeting.";

  private final PassageSplitter splitter = new PassageSplitter();

  /** Each passage as its kind and its words, a line break shown as a bar. */
  private List<String> split(String text) {
    Text whole = Text.of(text);
    return splitter.split(whole).stream()
        .map(passage -> passage.kind() + ": " + whole.slice(passage.span()).replace("\n", " | "))
        .toList();
  }

  private Kind kindBetweenParagraphs(String paragraph) {
    return splitter.split(Text.of(LEAD + "\n\n" + paragraph + "\n\n" + SECOND)).get(1).kind();
  }

  @Test
  void takesEachLineForAParagraphWhereLinesAreLong() {
    assertThat(split(LEAD + " It did.\n" + SECOND + " And soon.\n" + LEAD + " Or not."))
        .containsExactly(
            "PROSE: " + LEAD + " It did.",
            "PROSE: " + SECOND + " And soon.",
            "PROSE: " + LEAD + " Or not.");
  }

  @Test
  void joinsLinesThatWereWrappedAtAColumn() {
    String text =
        """
        The harbour board of Port Ellan voted on Tuesday to close the
        old ferry pier for good. Dockers said that they had not been
        asked, and that they would come to the next meeting with all
        their children.

        The board meets again in March. Mayor Ines Halloran said she
        would listen.
        """;
    assertThat(split(text)).hasSize(2).allMatch(passage -> passage.startsWith("PROSE"));
  }

  @Test
  void joinsALineThatGoesOnInSmallLetters() {
    assertThat(split("The board voted to close the pier, and\nthe dockers went home angry."))
        .hasSize(1);
  }

  @Test
  void keepsNoSentenceAcrossABlankLine() {
    assertThat(split("The board voted to close the\n\npier on Tuesday")).hasSize(2);
  }

  @Test
  void findsTheHeadlineBeforeABlankLine() {
    assertThat(split("Board closes ferry pier\n\n" + LEAD))
        .containsExactly("HEADLINE: Board closes ferry pier", "PROSE: " + LEAD);
  }

  @Test
  void findsAHeadingBetweenParagraphs() {
    assertThat(split(LEAD + "\nAngry dockers\n" + SECOND))
        .containsExactly("PROSE: " + LEAD, "HEADLINE: Angry dockers", "PROSE: " + SECOND);
  }

  @Test
  void findsTheHeadlineBeforeACaption() {
    assertThat(split("Board closes ferry pier\n\nMayor Ines Halloran.\n\n" + LEAD).get(0))
        .startsWith("HEADLINE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Join our brand-new Telegram channel and read the news first!",
        "Subscribe to our newsletter",
        "ADVERTISEMENT",
        "Advertisement - scroll to continue",
        "Sign up for our newsletter.",
        "Follow us on Facebook and Twitter",
        "Follow Jane Doe on Twitter @janedoe.",
        "Get the latest stories in your inbox every morning",
        "Share this article",
      })
  void skipsAdvertisements(String paragraph) {
    assertThat(kindBetweenParagraphs(paragraph)).isEqualTo(Kind.ADVERTISEMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Jane Doe/Harbour Wire)",
        "© 2024 Harbour Wire",
        "(c) 2024 Harbour Wire",
        "Copyright 2024 The Harbour Wire. All rights reserved.",
        "Distributed by Northern Content, LLC.",
        "Reporting by Jane Doe; editing by John Roe",
        "(Reporting by Jane Doe in Port Ellan; Editing by John Roe)",
        "Additional reporting by Jane Doe and John Roe in Port Ellan.",
        "AFP with additional input by our news desk.",
        "Photo: Jane Doe",
        "Image credit: Jane Doe",
        "Photo by Jane Doe",
        "Jane Doe contributed to this report.",
        "AFP/Getty Images",
      })
  void skipsCredits(String paragraph) {
    assertThat(kindBetweenParagraphs(paragraph)).isEqualTo(Kind.CREDIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more: Why the pier matters",
        "READ MORE",
        "See also: The pier in pictures",
        "Related: Dockers march",
        "Related stories",
        "Watch the full interview below:",
        "Also read: Dockers march",
        "Click here to see the map.",
      })
  void skipsTeasers(String paragraph) {
    assertThat(kindBetweenParagraphs(paragraph)).isEqualTo(Kind.TEASER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more than ten books a year, the mayor told the pupils.",
        "Share prices of the ferry company fell by a tenth on Wednesday.",
        "By Saturday, the pier was empty.",
        "By Christmas, the board will have met four times.",
        "Copyright law does not protect the pier, a judge said.",
        "Reporting by the county's newspaper has shown that the pier was sound.",
        "Photographs by the police show two men near the pier.",
        "Follow the money, the prosecutor told the court.",
        "Advertisements for the sale of the pier appeared in three papers.",
        "Source close to the mayor said so.",
        "On January 5, 2020, the pier burned.",
        "The ferry was named Star (the owners' choice).",
        "Related companies own the other half of the shares.",
        "Join the navy, his father told him.",
        "Watch towers were built on both sides of the harbour.",
        "Updated plans for the pier were shown on Monday.",
        "In 1998 the pier cost 12,000,000 dollars, or 3,000 a yard.",
      })
  void losesNoProse(String paragraph) {
    assertThat(kindBetweenParagraphs(paragraph)).isEqualTo(Kind.PROSE);
  }

  @Test
  void partsAPhotographersNameFromTheCaption() {
    assertThat(split("Mayor Ines Halloran on the pier. (Jane Doe/Harbour Wire)\n\n" + LEAD))
        .startsWith("PROSE: Mayor Ines Halloran on the pier.", "CREDIT: (Jane Doe/Harbour Wire)");
  }

  @Test
  void skipsBareLinks() {
    assertThat(kindBetweenParagraphs("https://example.org/pier?x=1")).isEqualTo(Kind.LINK);
  }

  @Test
  void skipsBylinesAtTheTop() {
    assertThat(split("By Jane Doe\n\n" + LEAD)).first().isEqualTo("BYLINE: By Jane Doe");
    assertThat(split("By JANE DOE and John Roe, Harbour Wire\n\n" + LEAD).get(0))
        .startsWith("BYLINE");
  }

  @Test
  void skipsAPostWithItsSignatureAndQuotedLines() {
    String post =
        """
        "The pier is alive in all our hearts!"
        – A docker. #pier pic.twitter.com/5gAbc— Ann Other (@annother) January 6, 2020
        """;
    assertThat(split(LEAD + "\n" + post + SECOND))
        .hasSize(3)
        .element(1)
        .asString()
        .startsWith("EMBED: \"The pier")
        .endsWith("January 6, 2020");
  }

  @Test
  void skipsALongerPostFromItsFirstLineToTheSignature() {
    String post =
        """
        Thousands came to the #pier today
        This is the sign that they will not go away pic.twitter.com/qAbc
        — آن (@ann_other) January 6, 2020
        """;
    assertThat(split(LEAD + "\n" + post + SECOND))
        .hasSize(3)
        .element(1)
        .asString()
        .startsWith("EMBED");
  }

  @Test
  void skipsWhatStandsBeforeALoneSignature() {
    assertThat(split(LEAD + "\n\nNo more ferries.\n\n— Ann (@ann) January 6, 2020\n\n" + SECOND))
        .element(1)
        .isEqualTo("EMBED: No more ferries. |  | — Ann (@ann) January 6, 2020");
  }

  @Test
  void skipsACaptionThatRepeatsALeadingSentence() {
    String caption = LEAD.substring(0, LEAD.length() - 1);
    assertThat(split(LEAD + "\n\n" + SECOND + "\n\n" + caption))
        .containsExactly("PROSE: " + LEAD, "PROSE: " + SECOND, "REPEAT: " + caption);
    assertThat(split(caption + "\n\n" + LEAD + " " + SECOND).get(0)).startsWith("REPEAT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BAGHDAD, January 6, 2020 -",
        "LONDON (Reuters) -",
        "LONDON (Reuters) - Jan 5 2020 -",
        "PORT ELLAN, 12 March 2024 (Harbour Wire) -",
        "KANDAHAR, Afghanistan, Oct. 3 (Xinhua) --",
        "NEW YORK (AP) —",
        "WASHINGTON —",
        "Mexico City (AFP) –",
        "SAN SALVADOR, 4 APR 89 (ACAN-EFE) -- [TEXT]",
        "Port Ellan, 12 March 2024 -",
      })
  void partsADatelineFromItsSentence(String dateline) {
    assertThat(split(dateline + " " + LEAD))
        .containsExactly("DATELINE: " + dateline, "PROSE: " + LEAD);
  }

  @Test
  void takesNoNameBeforeADashForADateline() {
    assertThat(split("NATO - the alliance of the North - voted on Tuesday to close a pier."))
        .hasSize(1);
    assertThat(split("ACCORDING TO THE BOARD -- WHICH MET TONIGHT -- THE PIER IS CLOSED."))
        .hasSize(1);
  }

  @Test
  void countsCodePointsBehindAnEmoji() {
    Text text =
        Text.of("🔥 Pier burns\n\nInes Halloran saw the pier burn from her window on Monday.");
    Passage paragraph = splitter.split(text).get(1);
    assertThat(paragraph.span().begin()).isEqualTo(14);
    assertThat(text.slice(paragraph.span())).startsWith("Ines");
  }

  @Test
  void keepsCarriageReturnsInTheText() {
    Text text = Text.of("Pier burns\r\n\r\n" + LEAD + "\r\n");
    assertThat(splitter.split(text))
        .extracting(passage -> text.slice(passage.span()))
        .containsExactly("Pier burns", LEAD);
  }
}
