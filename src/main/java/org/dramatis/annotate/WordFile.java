package org.dramatis.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a word list beside this class: words between blanks, lines with # are comments. */
final class WordFile {

  private WordFile() {}

  static Set<String> read(String resource) {
    try (InputStream stream = WordFile.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException("not found");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.trim().split("\\s+")))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new LanguageModelException(resource, e);
    }
  }
}
