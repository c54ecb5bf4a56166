package org.dramatis.annotate.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the data that lies beside this class: one entry a line, lines with # are comments. */
final class RuleFile {

  private RuleFile() {}

  static List<String> lines(String resource) {
    try (InputStream stream = RuleFile.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new TimeRuleException(resource + " is not on the class path; build Dramatis again");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new TimeRuleException(resource + " cannot be read: " + e.getMessage(), e);
    }
  }
}
