package org.dramatis.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dramatis.ingest.Reading.Read;
import org.dramatis.ingest.Reading.Unreadable;
import org.dramatis.model.DateBasis;
import org.dramatis.model.Metadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

  @TempDir Path folder;

  private ReadingFiles files;

  @BeforeEach
  void open() {
    files = new ReadingFiles(folder);
  }

  @Test
  void readsAllKeys() {
    files.write(
        "news.jsonl",
        """
        {"id": "pier-1", "text": "🔥 The pier burned.", "date": "2024-03-12T23:30:00-05:00",
        """
                .strip()
            + """
         "title": "Pier", "url": "https://example.org/pier", "publisher": "Harbour Wire",
        """
                .strip()
            + """
         "author": ["Jane Doe", "John Roe"], "language": "en"}
        """);
    Read read = files.article();
    assertThat(read.article().id()).isEqualTo("pier-1");
    assertThat(read.article().text().string()).isEqualTo("🔥 The pier burned.");
    assertThat(read.article().metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("Pier"),
                Optional.of(LocalDate.of(2024, 3, 12)),
                DateBasis.GIVEN,
                Optional.of("Harbour Wire"),
                Optional.of("Jane Doe, John Roe"),
                Optional.of("https://example.org/pier"),
                Optional.of("en")));
    assertThat(read.remarks()).isEmpty();
  }

  @Test
  void numbersDocumentsWithoutIdByTheirLine() {
    files.write(
        "a/news.jsonl", "\n{\"text\": \"One.\"}\r\n\r\n{\"text\": \"Two.\", \"id\": \" \"}");
    assertThat(ReadingFiles.articles(files.read()))
        .extracting(read -> read.article().id())
        .containsExactly("a/news.jsonl#2", "a/news.jsonl#4");
  }

  @Test
  void reportsAMalformedLineAndGoesOn() {
    Path file =
        files.write(
            "news.ndjson", "{\"text\": \"One.\"}\n{\"text\": oops}\n{\"text\": \"Two.\"}\n");
    List<Reading> readings = files.read();
    assertThat(readings).hasSize(3);
    Unreadable unreadable = (Unreadable) readings.get(1);
    assertThat(unreadable.where()).isEqualTo(file + ", line 2");
    assertThat(unreadable.reason())
        .startsWith("not JSON: Unrecognized token 'oops'")
        .contains("column")
        .doesNotContain("\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\": \"\"}            | empty",
        "{\"text\": 12}              | no \"text\"",
        "{\"body\": \"x\"}           | no \"text\"",
        "[1, 2]                      | not a JSON object",
        "{\"text\": \"x\"} trailing  | not JSON",
        "{\"text\": \"x\"            | not JSON: Unexpected end",
        "{\"text\": \"a\\u0000b\"}   | not text but binary",
      })
  void saysWhyALineIsNoDocument(String line, String reason) {
    files.write("news.jsonl", line);
    assertThat(files.reason()).startsWith(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-05, 2020-01-05",
    "2020-01-05T23:59:59Z, 2020-01-05",
    "2020-01-05 10:00:00 +0100, 2020-01-05",
    "2020-01-05T10:00, 2020-01-05",
    "20200105, 2020-01-05"
  })
  void readsIsoDates(String date, LocalDate expected) {
    files.write("news.jsonl", "{\"text\": \"It burned.\", \"date\": \"" + date + "\"}");
    assertThat(files.article().article().metadata().issued()).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"yesterday\"",
        "\"2020-02-30\"",
        "\"05/01/2020\"",
        "\"2020-01\"",
        "1578182400",
        "true",
        "{\"day\": 5}"
      })
  void keepsADocumentWhoseDateIsNone(String date) {
    files.write("news.jsonl", "{\"text\": \"It burned.\", \"date\": " + date + "}");
    assertThat(files.article().article().metadata().issued()).isEmpty();
    assertThat(files.article().remarks()).singleElement().asString().startsWith("date left out");
  }

  @Test
  void takesTheDatelineWhereNoDateIsGiven() {
    files.write("n.jsonl", "{\"text\": \"January 5, 2020\\n\\nIt burned.\", \"date\": null}");
    assertThat(files.article().article().metadata().dateBasis()).isEqualTo(DateBasis.DATELINE);
    assertThat(files.article().remarks()).isEmpty();
  }

  @Test
  void leavesOutAnAddressThatIsNone() {
    files.write("n.jsonl", "{\"text\": \"It burned.\", \"url\": \"not an address\"}");
    assertThat(files.article().article().metadata().source()).isEmpty();
    assertThat(files.article().remarks()).singleElement().asString().startsWith("url left out");
  }

  @Test
  void replacesHalfACharacterAndKeepsOffsets() {
    files.write("n.jsonl", "{\"text\": \"It \\ud83d burned \\ud83d\\udd25.\"}");
    assertThat(files.article().article().text().string()).isEqualTo("It \uFFFD burned 🔥.");
    assertThat(files.article().remarks()).singleElement().asString().contains("U+FFFD");
  }

  @Test
  void givesTheSecondTextWithTheSameIdAnIdOfItsOwn() {
    Path first = files.write("a.jsonl", "{\"id\": 7, \"text\": \"One.\"}");
    files.write(
        "b.jsonl", "{\"id\": \"7\", \"text\": \"Two.\"}\n{\"id\": \"7\", \"text\": \"One.\"}");
    List<Reading> readings = files.read();
    assertThat(readings).hasSize(2);
    Reading.Read second = (Reading.Read) readings.get(1);
    assertThat(second.article().id()).matches("7#[0-9a-f]{8}");
    assertThat(second.remarks())
        .singleElement()
        .asString()
        .contains("has the id 7", first + ", line 1", "b.jsonl, line 1");
  }

  @Test
  void readsJsonLinesFromStandardInput() {
    List<Reading> readings =
        ReadingFiles.read(List.of("-"), "\uFEFF \n{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n");
    assertThat(ReadingFiles.articles(readings))
        .extracting(read -> read.article().id())
        .containsExactly("standard-input#2", "standard-input#3");
  }

  @Test
  void reportsALineThatIsTooLongAndGoesOn() throws IOException {
    byte[] lines = ("{\"text\": \"" + "x".repeat(100) + "\"}\n{\"text\": \"Two.\"}").getBytes();
    BufferedInputStream stream = new BufferedInputStream(new java.io.ByteArrayInputStream(lines));
    JsonLines documents = new JsonLines(InputFile.STANDARD_INPUT, stream, 50);
    assertThat(documents.next().orElseThrow().unreadable()).isPresent();
    assertThat(documents.next().orElseThrow().draft()).isPresent();
    assertThat(documents.next()).isEmpty();
  }

  @Test
  void readsNoMoreOfALongFileThanIsAskedFor() throws IOException {
    Path file = files.write("n.jsonl", "{\"text\": \"It burned.\", \"n\": 1}\n".repeat(100_000));
    Inputs inputs = Inputs.find(List.of(file.toString()));
    try (Readings readings = new ArticleReader(InputStream.nullInputStream()).read(inputs)) {
      readings.next();
      assertThat(readings.bytesRead()).isLessThan(inputs.bytes() / 100);
      readings.next();
    }
  }
}
