package org.dramatis.vector.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.dramatis.ontology.EventType;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.vector.WordVectors;
import org.junit.jupiter.api.Test;

/**
 * With {@code -Dvectors.retrain} looks whether any word lacks a vector; with {@code
 * -Dvectors.retrain=update} learns all again, in the place of those that are there. The encoder's
 * numbers differ a little from processor to processor, so what is learned is not compared.
 */
class WordVectorTrainingIT {

  private static final String PROPERTY = "vectors.retrain";
  private static final String ENCODER = "all-minilm-l6-v2-q";
  private static final Path SHARED = Path.of("..", "shared");
  private static final Path VECTORS =
      Path.of("src/main/resources/org/dramatis/vector/word-vectors.tsv");

  @Test
  void everyWordOfTheNewsAndTheOntologyHasAVector() throws Exception {
    assumeTrue(System.getProperty(PROPERTY) != null, "Learns only with -D" + PROPERTY);
    assumeTrue(Files.isDirectory(SHARED), "There is no folder " + SHARED);
    SortedSet<String> words = words();
    if (System.getProperty(PROPERTY).equals("update")) {
      try (WordEncoder encoder = WordEncoder.load(ENCODER)) {
        String lines = new VectorTraining(encoder).lines(words);
        Files.writeString(VECTORS, lines, StandardCharsets.US_ASCII);
      }
    } else {
      words.removeAll(WordVectors.load().words());
      assertThat(words).isEmpty();
    }
  }

  private static SortedSet<String> words() throws Exception {
    NewsWords news = new NewsWords();
    for (Path folder : List.of(SHARED.resolve("eval/data/dev"), SHARED.resolve("corpus"))) {
      for (Path file : articles(folder)) {
        news.read(file);
      }
    }
    SortedSet<String> words = news.words();
    for (EventType type : new OntologyReader().read().values().events()) {
      Stream.concat(
              type.triggers().stream().flatMap(trigger -> trigger.lemmas().stream()),
              Stream.concat(type.hints().stream(), type.counterHints().stream()))
          .filter(word -> word.matches("[a-z]+(-[a-z]+)*"))
          .forEach(words::add);
    }
    return words;
  }

  private static List<Path> articles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }
}
