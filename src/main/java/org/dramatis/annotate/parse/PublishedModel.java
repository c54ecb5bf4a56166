package org.dramatis.annotate.parse;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parser's network as CoreNLP publishes it, a text: counts, embeddings, weights.
 *
 * @param symbols the words, tags and labels; each list begins with those that stand for none or for
 *     an unknown one
 * @param embeddings a row for each word, then for each tag, then for each label
 * @param hidden a row for each feature and number of its embedding, a column for each hidden unit
 * @param bias of the hidden units
 * @param output a row for each hidden unit, a column for each transition
 */
record PublishedModel(
    Symbols symbols, float[][] embeddings, float[][] hidden, float[] bias, float[][] output) {

  static PublishedModel read(BufferedReader text) throws IOException {
    Map<String, Integer> counts = counts(text);
    int size = counts.get("embeddingSize");
    List<float[]> embeddings = new ArrayList<>();
    List<String> words = embeddings(text, counts.get("dict"), embeddings);
    List<String> tags = embeddings(text, counts.get("pos"), embeddings);
    List<String> labels = embeddings(text, counts.get("label"), embeddings);
    return new PublishedModel(
        new Symbols(words, tags, labels),
        embeddings.toArray(float[][]::new),
        rows(text, size * counts.get("numTokens")),
        numbers(line(text).split(" "), 0),
        rows(text, counts.get("hiddenSize")));
  }

  /** Lines such as {@code dict=77207}, of which {@code preComputed} is the last. */
  private static Map<String, Integer> counts(BufferedReader text) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    while (!counts.containsKey("preComputed")) {
      String[] parts = line(text).split("=");
      counts.put(parts[0], Integer.parseInt(parts[1]));
    }
    return counts;
  }

  private static List<String> embeddings(BufferedReader text, int count, List<float[]> embeddings)
      throws IOException {
    List<String> symbols = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String[] parts = line(text).split(" ");
      symbols.add(parts[0]);
      embeddings.add(numbers(parts, 1));
    }
    return symbols;
  }

  private static float[][] rows(BufferedReader text, int count) throws IOException {
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = numbers(line(text).split(" "), 0);
    }
    return rows;
  }

  private static float[] numbers(String[] parts, int from) {
    float[] numbers = new float[parts.length - from];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Float.parseFloat(parts[from + i]);
    }
    return numbers;
  }

  private static String line(BufferedReader text) throws IOException {
    String line = text.readLine();
    if (line == null) {
      throw new EOFException("The parser's model ends too early");
    }
    return line;
  }
}
