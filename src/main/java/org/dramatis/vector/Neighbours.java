package org.dramatis.vector;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds which of some words, say those that tell of events, is nearest in meaning to another. What
 * was found is remembered, as texts repeat their words. Safe to share between threads.
 */
public final class Neighbours {

  private final WordVectors vectors;
  private final TreeMap<String, WordVector> among = new TreeMap<>();
  private final Map<String, Optional<Neighbour>> found = new ConcurrentHashMap<>();

  /**
   * A word and how alike it is to the one asked about.
   *
   * @param similarity above 0, at most 1
   */
  public record Neighbour(String word, double similarity) {}

  /**
   * @param among those without a vector are never found
   */
  public Neighbours(WordVectors vectors, Collection<String> among) {
    this.vectors = vectors;
    for (String word : among) {
      vectors.vector(word).ifPresent(vector -> this.among.put(word, vector));
    }
  }

  /**
   * The nearest of the words, of equals the first in the alphabet; none if the word has no vector,
   * or nothing in common with any. A word that is itself among them is its own neighbour.
   */
  public Optional<Neighbour> nearest(String word) {
    return vectors
        .vector(word)
        .flatMap(vector -> found.computeIfAbsent(word, key -> nearest(vector)));
  }

  private Optional<Neighbour> nearest(WordVector vector) {
    Neighbour best = new Neighbour("", 0);
    for (Map.Entry<String, WordVector> other : among.entrySet()) {
      double similarity = vector.cosine(other.getValue());
      if (similarity > best.similarity()) {
        best = new Neighbour(other.getKey(), similarity);
      }
    }
    return Optional.of(best).filter(neighbour -> neighbour.similarity() > 0);
  }
}
