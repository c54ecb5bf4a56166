package org.dramatis.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTableTest {

  private static final byte[] LINES =
      "Ellan\tEllan_(island)\t0.75\nEllan Lines\tEllan_Lines\t1.0\n"
          .getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void isReadFromAJarGzippedOrPlain() throws IOException {
    Path plain = Files.write(folder.resolve("table.tab"), LINES);
    Path gzipped = Files.write(folder.resolve("table.tab.gz"), gzip());
    Path jar = jar("edu/stanford/nlp/models/kbp/english/wikidict.tab.gz");
    byte[] dictionary = dictionary(plain);
    assertThat(dictionary(gzipped)).isEqualTo(dictionary);
    assertThat(dictionary(jar)).isEqualTo(dictionary);
  }

  @Test
  void aJarWithoutItIsNone() throws IOException {
    Path jar = jar("another/entry");
    assertThatThrownBy(() -> dictionary(jar))
        .isInstanceOf(NameDictionaryException.class)
        .hasMessageContaining("wikidict.tab.gz");
  }

  @Test
  void isFoundWhereMavenHasPutIt() throws IOException {
    assertThat(NameTable.in(folder)).isEmpty();
    for (String version : new String[] {"4.5.9", "4.5.10"}) {
      Path home = folder.resolve("edu/stanford/nlp/stanford-corenlp").resolve(version);
      Files.createDirectories(home);
      Files.createFile(home.resolve("stanford-corenlp-" + version + "-models.jar"));
      Files.createFile(home.resolve("stanford-corenlp-" + version + "-models-english-kbp.jar"));
    }
    assertThat(NameTable.in(folder).orElseThrow().file()).asString().contains("4.5.10");
  }

  private Path jar(String entry) throws IOException {
    Path jar = folder.resolve("stanford-corenlp-models-english-kbp.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(gzip());
    }
    return jar;
  }

  private static byte[] gzip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(LINES);
    }
    return bytes.toByteArray();
  }

  private static byte[] dictionary(Path table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new NameTable(table).write(bytes);
    return bytes.toByteArray();
  }
}
