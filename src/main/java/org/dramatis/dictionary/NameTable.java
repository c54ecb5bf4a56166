package org.dramatis.dictionary;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.dramatis.cache.PublishedResource;

/**
 * The table that a dictionary is made of: Wikipedia's titles and the texts of the links to them, as
 * CoreNLP publishes them for its entity linker.
 */
final class NameTable {

  private static final String RESOURCE = "edu/stanford/nlp/models/kbp/english/wikidict.tab.gz";
  private static final int BUFFER = 1 << 16;

  private NameTable() {}

  /**
   * The name of the dictionary made of it: another table, or another format, has another.
   *
   * @throws IOException if it is not on the class path
   */
  static String dictionaryName() throws IOException {
    return PublishedResource.fileName(RESOURCE, Layout.VERSION);
  }

  /**
   * Makes a dictionary of it.
   *
   * @param out written as long as the table lasts, and flushed
   * @throws NameDictionaryException if it is no such table
   * @throws IOException if it cannot be read, or the dictionary not written
   */
  static void write(OutputStream out) throws IOException {
    try (InputStream stream = NameTable.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new FileNotFoundException(RESOURCE + " is not on the class path");
      }
      NameDictionaryWriter.write(
          new BufferedReader(
              new InputStreamReader(new GZIPInputStream(stream, BUFFER), StandardCharsets.UTF_8),
              BUFFER),
          out);
    }
  }
}
