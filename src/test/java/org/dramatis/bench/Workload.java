package org.dramatis.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is measured on, and how often.
 *
 * @param articles of Wikinews in a long run, beside those left out
 * @param leftOut articles at the beginning of a long run, for which models are loaded and compiled
 * @param rounds of everything that is measured more than once
 * @param rebuilt articles of Wikinews and Reuters that are built once and rebuilt
 * @param reports invented ones that are asked about
 * @param growth invented ones that a store grows to
 */
record Workload(int articles, int leftOut, int rounds, int rebuilt, int reports, int growth) {

  static final Path CORPUS = Path.of("..", "shared", "corpus");
  static final Workload FULL = new Workload(100, 20, 3, 1_000, 10_000, 30_000);
  static final Workload QUICK = new Workload(8, 4, 1, 20, 300, 1_000);

  Workload withRounds(int number) {
    return new Workload(articles, leftOut, number, rebuilt, reports, growth);
  }

  Workload withArticles(int number) {
    return new Workload(number, leftOut, rounds, rebuilt, reports, growth);
  }

  /** The articles of a long run. */
  Path longRun(Path folder) throws IOException {
    return Files.write(folder.resolve("long.jsonl"), lines("wikinews", articles + leftOut));
  }

  /** The shortest article of a long run alone. */
  Path shortRun(Path folder) throws IOException {
    List<String> lines = lines("wikinews", articles + leftOut);
    String shortest = lines.stream().min(Comparator.comparingInt(String::length)).orElseThrow();
    return Files.write(folder.resolve("short.jsonl"), List.of(shortest));
  }

  /** The articles to be rebuilt. */
  Path rebuilt(Path folder) throws IOException {
    List<String> lines =
        Stream.concat(lines("wikinews", rebuilt).stream(), lines("reuters", rebuilt).stream())
            .limit(rebuilt)
            .toList();
    return Files.write(folder.resolve("rebuilt.jsonl"), lines);
  }

  /** How many characters the texts of a file have. */
  static long characters(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    long characters = 0;
    for (String line : Files.readAllLines(file)) {
      String text = mapper.readTree(line).get("text").asText();
      characters += text.codePointCount(0, text.length());
    }
    return characters;
  }

  private static List<String> lines(String corpus, int most) throws IOException {
    try (Stream<String> lines = Files.lines(CORPUS.resolve(corpus + ".jsonl"))) {
      return lines.limit(most).toList();
    }
  }
}
