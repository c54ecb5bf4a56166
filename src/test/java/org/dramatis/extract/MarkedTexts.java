package org.dramatis.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Short texts with what a reader finds in each: a line for the text, and under it, indented, one
 * for each find. Lines that begin with "#" are remarks.
 */
public record MarkedTexts(Map<String, List<String>> finds) {

  /** Reads a resource that lies beside a class. */
  public static MarkedTexts beside(Class<?> test, String resource) throws IOException {
    Map<String, List<String>> finds = new LinkedHashMap<>();
    try (InputStream stream = test.getResourceAsStream(resource)) {
      List<String> ofText = List.of();
      for (String line :
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith(" ")) {
          ofText.add(line.strip());
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          ofText = new ArrayList<>();
          finds.put(line, ofText);
        }
      }
    }
    return new MarkedTexts(finds);
  }

  /**
   * Holds what is found against what was marked.
   *
   * @param recall of the finds marked, at least so many have to be found, 0 to 1
   * @param precision of those found, at least so many have to be marked, 0 to 1
   */
  public void hold(Function<String, List<String>> finder, double recall, double precision) {
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    int marked = 0;
    for (Map.Entry<String, List<String>> text : finds.entrySet()) {
      List<String> found = finder.apply(text.getKey());
      marked += text.getValue().size();
      found.stream().filter(find -> !text.getValue().contains(find)).forEach(wrong::add);
      text.getValue().stream().filter(find -> !found.contains(find)).forEach(missed::add);
    }
    double right = marked - missed.size();
    assertThat(right / marked).as("recall, without %s", missed).isGreaterThanOrEqualTo(recall);
    assertThat(right / (right + wrong.size()))
        .as("precision, with %s", wrong)
        .isGreaterThanOrEqualTo(precision);
  }
}
