package org.dramatis.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.dramatis.model.DateBasis;
import org.junit.jupiter.api.Test;

class PageReaderTest {

  private static final String FIRST =
      "The harbour board of Port Ellan voted on Tuesday to close the old ferry pier for good.";
  private static final String SECOND =
      "Dockers said that they had not been asked, and that they would come to the next meeting.";

  private final PageReader reader = new PageReader();

  private Page read(String html) {
    return read(html.getBytes(StandardCharsets.UTF_8));
  }

  private Page read(byte[] html) {
    try {
      return reader.read(html);
    } catch (IOException exception) {
      throw new AssertionError(exception);
    }
  }

  @Test
  void readsTheStoryAndNotWhatStandsAroundIt() {
    String html =
        """
        <html><head><title>Pier | Wire</title><style>p { color: red }</style></head><body>
        <header><a href="/">Harbour Wire</a></header><nav><p>Home News Sport</p></nav>
        <article><h1>Board closes <b>ferry</b> pier</h1>
          <figure><img src="x.jpg"><figcaption>The pier. Jane Doe/Wire</figcaption></figure>
          <p>%s</p><div class="share-buttons"><p>Share on everything</p></div>
          <script>track('pier')</script><p>%s<br>They left.</p>
          <aside><p>Subscribe now, it costs nothing at all.</p></aside></article>
        <footer><p>All about us</p></footer></body></html>
        """
            .formatted(FIRST, SECOND);
    assertThat(read(html).text())
        .isEqualTo("Board closes ferry pier\n\n" + FIRST + "\n\n" + SECOND + "\nThey left.");
  }

  @Test
  void findsTheDensestParagraphsWhereNothingIsMarked() {
    String html =
        """
        <body><h1>Board closes pier</h1><div id="links"><p><a href="/1">One long link to another
        story that is not this one at all</a></p></div>
        <div id="text"><p>%s</p><p>%s</p></div><div><p>Contact</p></div></body>
        """
            .formatted(FIRST, SECOND);
    assertThat(read(html).text()).isEqualTo("Board closes pier\n\n" + FIRST + "\n\n" + SECOND);
  }

  @Test
  void readsLinkedData() {
    Page page =
        read(
            """
            <html lang="en-GB"><head><script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"},
             {"@type": ["NewsArticle"], "headline": "Pier closed",
              "datePublished": "2024-03-12T23:30:00-05:00",
              "author": [{"@type": "Person", "name": "Jane Doe"}, {"name": "John Roe"}],
              "publisher": {"@type": "Organization", "name": "Harbour Wire"}}]}
            </script><link rel="canonical" href="https://example.org/pier"></head>
            <body><p>Text</p></body></html>
            """);
    assertThat(page.metadata().title()).contains("Pier closed");
    assertThat(page.metadata().issued()).contains(LocalDate.of(2024, 3, 12));
    assertThat(page.metadata().dateBasis()).isEqualTo(DateBasis.GIVEN);
    assertThat(page.metadata().creator()).contains("Jane Doe, John Roe");
    assertThat(page.metadata().publisher()).contains("Harbour Wire");
    assertThat(page.metadata().source()).contains("https://example.org/pier");
    assertThat(page.metadata().language()).contains("en-GB");
  }

  @Test
  void readsOpenGraphAndDublinCore() {
    Page page =
        read(
            """
            <html><head><meta property="og:title" content="Pier closed">
            <meta property="og:site_name" content="Harbour Wire">
            <meta property="article:author" content="https://example.org/jane">
            <meta name="DC.creator" content="Jane Doe"><meta name="DC.date" content="2024-03-12">
            <meta property="og:url" content="https://example.org/pier">
            <meta property="og:locale" content="en_GB">
            <script type="application/ld+json">{broken</script></head><body><p>Text</p></body>
            """);
    assertThat(page.metadata().title()).contains("Pier closed");
    assertThat(page.metadata().publisher()).contains("Harbour Wire");
    assertThat(page.metadata().issued()).contains(LocalDate.of(2024, 3, 12));
    assertThat(page.metadata().source()).contains("https://example.org/pier");
    assertThat(page.metadata().language()).contains("en-GB");
  }

  @Test
  void readsTheTimeElementAndTheTitle() {
    Page page =
        read(
            "<title>Pier closed</title><article><time datetime='2024-03-12T10:00Z'>today</time>"
                + "<p>Text</p></article>");
    assertThat(page.metadata().title()).contains("Pier closed");
    assertThat(page.metadata().issued()).contains(LocalDate.of(2024, 3, 12));
  }

  @Test
  void remarksOnADateThatIsNone() {
    Page page = read("<meta name='date' content='yesterday'><p>Text</p>");
    assertThat(page.metadata().issued()).isEmpty();
    assertThat(page.remarks()).singleElement().asString().contains("yesterday");
  }

  @Test
  void readsTheDeclaredEncodingAndFallsBackWithoutOne() {
    Charset latin = StandardCharsets.ISO_8859_1;
    assertThat(read("<meta charset='iso-8859-1'><p>Città</p>".getBytes(latin)).text())
        .isEqualTo("Città");
    Page undeclared = read("<p>Città</p>".getBytes(latin));
    assertThat(undeclared.text()).isEqualTo("Città");
    assertThat(undeclared.remarks()).singleElement().asString().contains("windows-1252");
  }

  @Test
  void findsNoTextWhereThereIsNone() {
    assertThat(read("<html><body><img src='x.jpg'><script>x()</script></body></html>").text())
        .isEmpty();
    assertThat(read("").text()).isEmpty();
  }
}
