package org.dramatis.annotate.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A small model of the parser with random weights, written as CoreNLP publishes its own. */
final class RandomModel {

  static final List<String> WORDS =
      List.of(Symbols.UNKNOWN, Symbols.NONE, Symbols.ROOT, "a", "b", "c", "d");
  static final List<String> TAGS = List.of(Symbols.UNKNOWN, Symbols.NONE, Symbols.ROOT, "X", "Y");
  static final List<String> LABELS = List.of(Symbols.NONE, "root", "subject", "object", "mark");

  private static final int EMBEDDING = 6;
  private static final int HIDDEN = 21;

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private RandomModel(long seed) {
    this.random = new Random(seed);
  }

  static PublishedModel of(long seed) throws IOException {
    return PublishedModel.read(
        new BufferedReader(new StringReader(new RandomModel(seed).written())));
  }

  private String written() {
    text.append("dict=%d\npos=%d\n".formatted(WORDS.size(), TAGS.size()));
    text.append("label=%d\nembeddingSize=%d\n".formatted(LABELS.size(), EMBEDDING));
    text.append("hiddenSize=%d\nnumTokens=%d\npreComputed=0\n".formatted(HIDDEN, Features.ALL));
    for (List<String> symbols : List.of(WORDS, TAGS, LABELS)) {
      symbols.forEach(symbol -> line(symbol + " ", EMBEDDING));
    }
    for (int i = 0; i < Features.ALL * EMBEDDING; i++) {
      line("", HIDDEN);
    }
    line("", HIDDEN);
    for (int i = 0; i < HIDDEN; i++) {
      line("", 2 * LABELS.size() - 1);
    }
    return text.toString();
  }

  private void line(String start, int numbers) {
    text.append(start);
    for (int i = 0; i < numbers; i++) {
      text.append(String.format(Locale.ROOT, "%.4f ", random.nextGaussian() / 4));
    }
    text.append('\n');
  }
}
