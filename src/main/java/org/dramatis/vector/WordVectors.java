package org.dramatis.vector;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A vector for each common English word, such that words alike in meaning have vectors that point
 * the same way: "blast" and "explosion", "arrest" and "detain". All numbers are whole, so that
 * every machine says the same.
 */
public final class WordVectors {

  private static final String RESOURCE = "word-vectors.tsv";

  private final Map<String, WordVector> vectors;

  /**
   * @param vectors of each word, all of one length
   */
  WordVectors(Map<String, WordVector> vectors) {
    this.vectors = Map.copyOf(vectors);
  }

  /**
   * Reads the vectors that come with the program: on each line a word, a tab and its numbers, a
   * byte each, in Base64. They take 3 MB and are worth sharing.
   */
  public static WordVectors load() {
    Map<String, WordVector> vectors = new HashMap<>();
    Base64.Decoder numbers = Base64.getDecoder();
    try (InputStream stream = WordVectors.class.getResourceAsStream(RESOURCE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        vectors.put(
            line.substring(0, tab), new WordVector(numbers.decode(line.substring(tab + 1))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordVectors(vectors);
  }

  /** The words that have a vector: in small letters, most in the form that dictionaries list. */
  public Set<String> words() {
    return vectors.keySet();
  }

  /**
   * How alike two words are: the cosine of the angle between their vectors, from -1 to 1, and 0 if
   * one of them has no vector. Words that have nothing to do with each other are near 0.
   */
  public double similarity(String one, String other) {
    WordVector first = vectors.get(one);
    WordVector second = vectors.get(other);
    return first == null || second == null ? 0 : first.cosine(second);
  }

  Optional<WordVector> vector(String word) {
    return Optional.ofNullable(vectors.get(word));
  }
}
