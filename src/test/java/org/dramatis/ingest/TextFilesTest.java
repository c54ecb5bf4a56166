package org.dramatis.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.dramatis.ingest.Reading.Read;
import org.dramatis.model.DateBasis;
import org.dramatis.model.Passage.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFilesTest {

  private static final String STORY =
      "The harbour board of Port Ellan voted to close the old ferry pier for good on Tuesday.";

  @TempDir Path folder;

  private ReadingFiles files;

  @BeforeEach
  void open() {
    files = new ReadingFiles(folder);
  }

  private static byte[] compressed(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(bytes)) {
      stream.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void keepsTheTextUnchanged() {
    String content = "Pier closed\r\n\r\n" + STORY + " \r\n\t\u00A0\n";
    files.write("news/pier.txt", content);
    Read read = files.article();
    assertThat(read.article().id()).isEqualTo("news/pier.txt");
    assertThat(read.article().text().string()).isEqualTo(content);
    assertThat(read.remarks()).isEmpty();
  }

  @Test
  void readsTheDateOfTheDateline() {
    files.write("pier.txt", "PORT ELLAN, 12 March 2024 (Harbour Wire) - " + STORY);
    Read read = files.article();
    assertThat(read.article().metadata().issued()).contains(LocalDate.of(2024, 3, 12));
    assertThat(read.article().metadata().dateBasis()).isEqualTo(DateBasis.DATELINE);
    assertThat(read.article().passages())
        .extracting(passage -> passage.kind())
        .containsExactly(Kind.DATELINE, Kind.PROSE);
  }

  @Test
  void countsFromBehindTheByteOrderMark() {
    files.write("pier.txt", "\uFEFF🔥 " + STORY);
    assertThat(files.article().article().text().string()).startsWith("🔥 The");
    assertThat(files.article().article().passages().get(0).span().end())
        .isEqualTo(STORY.length() + 2);
  }

  @Test
  void readsUtf16ByItsMark() {
    files.write("pier.txt", STORY.getBytes(StandardCharsets.UTF_16));
    assertThat(files.article().article().text().string()).isEqualTo(STORY);
  }

  @Test
  void fallsBackToWindows1252WithARemark() {
    files.write("pier.txt", new byte[] {'C', 'i', 't', 't', (byte) 0xE0, ' ', (byte) 0x93});
    assertThat(files.article().article().text().string()).isEqualTo("Città “");
    assertThat(files.article().remarks()).containsExactly("not valid UTF-8, read as windows-1252");
  }

  @Test
  void refusesBinaryContent() {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    files.write("noise.txt", noise);
    assertThat(files.reason()).contains("binary");
    for (int i = 0; i < noise.length; i++) {
      noise[i] = noise[i] == 0 ? 7 : noise[i];
    }
    files.write("noise.txt", noise);
    assertThat(files.reason()).contains("binary");
  }

  @Test
  void refusesAnEmptyFile() {
    files.write("empty.txt", "");
    assertThat(files.reason()).startsWith("empty");
    files.write("empty.txt", "\uFEFF \n\n ");
    assertThat(files.reason()).startsWith("empty");
  }

  @Test
  void readsCompressedFiles() throws IOException {
    files.write("pier.txt.gz", compressed(STORY));
    assertThat(files.article().article().id()).isEqualTo("pier.txt.gz");
    assertThat(files.article().article().text().string()).isEqualTo(STORY);
  }

  @Test
  void reportsABrokenCompressedFileAndGoesOn() throws IOException {
    byte[] whole = compressed(STORY.repeat(50));
    files.write("a.txt.gz", Arrays.copyOf(whole, whole.length / 2));
    files.write("b.txt.gz", STORY);
    files.write("c.txt", STORY);
    List<Reading> readings = files.read();
    assertThat(ReadingFiles.unreadable(readings))
        .hasSize(2)
        .allMatch(unreadable -> unreadable.reason().contains("not a whole gzip file"));
    assertThat(ReadingFiles.articles(readings)).hasSize(1);
  }

  @Test
  void reportsALinkThatLeadsNowhereAndGoesOn() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("nowhere"));
    files.write("b.txt", STORY);
    List<Reading> readings = files.read();
    assertThat(ReadingFiles.unreadable(readings))
        .singleElement()
        .asString()
        .contains("a.txt", "leads nowhere");
    assertThat(ReadingFiles.articles(readings)).hasSize(1);
  }

  @Test
  void readsFiveMillionCharactersInOneLine() {
    files.write("long.txt", (STORY + " ").repeat(5_000_000 / STORY.length()));
    assertThat(files.article().article().passages()).hasSizeGreaterThan(100);
  }

  @Test
  void readsHtml() {
    files.write(
        "pier.html",
        "<html><head><meta property='article:published_time' content='2024-03-12T10:00Z'>"
            + "<title>Pier closed</title></head><body><article><p>By Jane Doe</p><p>"
            + STORY
            + "</p></article></body></html>");
    Read read = files.article();
    assertThat(read.article().metadata().issued()).contains(LocalDate.of(2024, 3, 12));
    assertThat(read.article().metadata().dateBasis()).isEqualTo(DateBasis.GIVEN);
    assertThat(read.article().text().string()).isEqualTo("By Jane Doe\n\n" + STORY);
    assertThat(read.article().passages().get(0).kind()).isEqualTo(Kind.BYLINE);
  }

  @Test
  void refusesAPageWithoutText() {
    files.write("pier.htm", "<html><body><img src='pier.jpg'></body></html>");
    assertThat(files.reason()).isEqualTo("empty: there is no text in the page");
  }

  @Test
  void readsATextFromStandardInput() {
    List<Reading> readings = ReadingFiles.read(List.of("-"), STORY);
    assertThat(ReadingFiles.articles(readings))
        .singleElement()
        .extracting(read -> read.article().id())
        .isEqualTo("standard-input");
  }

  @Test
  void countsTheBytesRead() throws IOException {
    files.write("a.txt", STORY);
    files.write("b.txt.gz", compressed(STORY + STORY));
    Inputs inputs = Inputs.find(List.of(folder.toString()));
    try (Readings readings = new ArticleReader(InputStream.nullInputStream()).read(inputs)) {
      readings.next();
      assertThat(readings.bytesRead()).isEqualTo(STORY.length());
      readings.forEachRemaining(reading -> {});
      assertThat(readings.bytesRead()).isEqualTo(inputs.bytes());
    }
  }
}
