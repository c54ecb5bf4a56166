package org.dramatis.annotate.parse;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.dramatis.annotate.cache.ModelCache;
import org.dramatis.model.Dependency;

/**
 * Parses sentences with the arc-standard transitions (Nivre, "Incrementality in Deterministic
 * Dependency Parsing", 2004) that a network of one hidden layer with cubes chooses (Chen and
 * Manning, "A Fast and Accurate Dependency Parser using Neural Networks", EMNLP 2014). Safe to
 * share between threads.
 */
public final class TransitionParser {

  private final Network network;
  private final TokenVectors vectors;
  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;

  TransitionParser(Network network) {
    this.network = network;
    this.vectors = new TokenVectors(network);
    this.words = Symbols.numbered(network.symbols().words());
    this.tags = Symbols.numbered(network.symbols().tags());
  }

  /**
   * @param resource a model of CoreNLP's parser of this kind, on the class path
   * @throws IOException if it is not there or cannot be read
   */
  public static TransitionParser load(String resource, ModelCache cache) throws IOException {
    return cache.load(
        resource,
        NetworkFile.FORMAT,
        output -> NetworkFile.write(new NetworkBuilder(published(resource)).build(), output),
        content -> new TransitionParser(NetworkFile.read(content)));
  }

  private static PublishedModel published(String resource) throws IOException {
    try (InputStream stream =
        TransitionParser.class.getClassLoader().getResourceAsStream(resource)) {
      if (stream == null) {
        throw new FileNotFoundException(resource + " is not on the class path");
      }
      return PublishedModel.read(
          new BufferedReader(
              new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8)));
    }
  }

  /**
   * The tree of a sentence: one dependency for each token, in their order.
   *
   * @param words as written
   * @param tags of the Penn Treebank, one for each word
   */
  public List<Dependency> parse(List<String> words, List<String> tags) {
    Configuration configuration = new Configuration(words.size());
    Scorer scorer = new Scorer(network, tokens(words, tags));
    while (!configuration.isTerminal()) {
      step(configuration, scorer);
    }
    return dependencies(configuration, words.size());
  }

  private SentenceVectors tokens(List<String> words, List<String> tags) {
    int[] wordIds = ids(words, this.words);
    int[] tagIds = ids(tags, this.tags);
    return new SentenceVectors(vectors, wordIds, tagIds);
  }

  private static int[] ids(List<String> symbols, Map<String, Integer> known) {
    int[] ids = new int[symbols.size() + 1];
    ids[0] = known.get(Symbols.ROOT);
    int unknown = known.get(Symbols.UNKNOWN);
    for (int i = 0; i < symbols.size(); i++) {
      ids[i + 1] = known.getOrDefault(symbols.get(i), unknown);
    }
    return ids;
  }

  /** With the root and one token on the stack there is no choice: the root has one child. */
  private void step(Configuration configuration, Scorer scorer) {
    if (configuration.stackSize() > 2) {
      int labels = network.labelCount() - 1;
      int best = scorer.best(configuration);
      if (best < labels) {
        configuration.attachSecond(best + 1);
      } else if (best < 2 * labels) {
        configuration.attachTop(best - labels + 1);
      } else {
        configuration.shift();
      }
    } else if (configuration.hasNext()) {
      configuration.shift();
    } else {
      configuration.attachTop(Symbols.ROOT_LABEL);
    }
  }

  private List<Dependency> dependencies(Configuration configuration, int tokenCount) {
    List<Dependency> dependencies = new ArrayList<>(tokenCount);
    for (int token = 1; token <= tokenCount; token++) {
      String relation = network.symbols().labels().get(configuration.label(token));
      dependencies.add(new Dependency(configuration.governor(token) - 1, token - 1, relation));
    }
    return dependencies;
  }
}
