package org.dramatis.ingest.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The selectors and names of {@code page.properties}. */
final class Selectors {

  private final Properties properties = new Properties();

  Selectors() {
    try (Reader reader =
        new InputStreamReader(
            Selectors.class.getResourceAsStream("page.properties"), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  String selector(String key) {
    return properties.getProperty(key);
  }

  /** Selectors that are tried one after the other. */
  List<String> alternatives(String key) {
    return List.of(selector(key).split(" ; "));
  }

  List<String> names(String key) {
    return List.of(selector(key).split(", "));
  }
}
