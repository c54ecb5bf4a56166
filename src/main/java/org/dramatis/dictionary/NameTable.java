package org.dramatis.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The table that a dictionary is made of: Wikipedia's titles and the texts of the links to them, as
 * CoreNLP publishes them for its entity linker.
 *
 * @param file the jar, or the table itself, plain or gzipped ({@code .gz})
 */
public record NameTable(Path file) {

  /** In Maven's words; {@code mvn dependency:get -Dartifact=…} fetches it (227 MB). */
  public static final String ARTIFACT =
      "edu.stanford.nlp:stanford-corenlp:4.5.10:jar:models-english-kbp";

  private static final String IN_JAR = "edu/stanford/nlp/models/kbp/english/wikidict.tab.gz";
  private static final String JARS = "glob:**/stanford-corenlp-*-models-english-kbp.jar";
  private static final int BUFFER = 1 << 16;

  /** The newest of CoreNLP's jars that Maven has fetched into a repository. */
  public static Optional<NameTable> in(Path repository) {
    Path folder = repository.resolve("edu/stanford/nlp/stanford-corenlp");
    try (Stream<Path> files = Files.find(folder, 2, (path, a) -> isTable(path))) {
      return files.max(Comparator.comparing(NameTable::version)).map(NameTable::new);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Version version(Path jar) {
    return Version.parse(jar.getParent().getFileName().toString());
  }

  private static boolean isTable(Path file) {
    return file.getFileSystem().getPathMatcher(JARS).matches(file);
  }

  /**
   * Makes a dictionary of it.
   *
   * @param out written as long as the table lasts, and flushed
   * @return how many names it has
   * @throws NameDictionaryException if it is no such table
   * @throws IOException if it cannot be read, or the dictionary not written
   */
  public int write(OutputStream out) throws IOException {
    String name = file.getFileName().toString();
    if (!name.endsWith(".jar")) {
      try (InputStream stream = Files.newInputStream(file)) {
        return write(name.endsWith(".gz") ? gunzipped(stream) : stream, out);
      }
    }
    try (ZipFile jar = new ZipFile(file.toFile())) {
      ZipEntry entry = jar.getEntry(IN_JAR);
      if (entry == null) {
        throw new NameDictionaryException(file + " has no " + IN_JAR + " in it");
      }
      try (InputStream stream = jar.getInputStream(entry)) {
        return write(gunzipped(stream), out);
      }
    }
  }

  private static InputStream gunzipped(InputStream stream) throws IOException {
    return new GZIPInputStream(stream, BUFFER);
  }

  private static int write(InputStream table, OutputStream out) throws IOException {
    return NameDictionaryWriter.write(
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8), BUFFER), out);
  }
}
