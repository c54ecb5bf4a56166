package org.dramatis.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dramatis.annotate.cache.ModelCache;
import org.dramatis.annotate.parse.TransitionParser;
import org.dramatis.bench.Cost;
import org.dramatis.bench.JsonLinesArticles;
import org.dramatis.cache.CacheFolder;
import org.dramatis.model.Article;
import org.dramatis.model.DependencyGraph;
import org.dramatis.model.Passage;

/**
 * Compares our parser with CoreNLP's own inference on the same tagged sentences: which tokens have
 * the same governors and relations, in the tree and in the graph, and what each costs. Arguments: a
 * JSON Lines file, the number of articles, the number of rounds.
 */
public final class ParserComparison {

  private final List<List<CoreLabel>> sentences;
  private final Function<List<CoreLabel>, GrammaticalStructure> theirs;
  private final Function<List<CoreLabel>, GrammaticalStructure> ours;
  private long tokens;
  private long sameInTree;
  private long sameInGraph;

  private ParserComparison(
      List<List<CoreLabel>> sentences,
      Function<List<CoreLabel>, GrammaticalStructure> theirs,
      Function<List<CoreLabel>, GrammaticalStructure> ours) {
    this.sentences = sentences;
    this.theirs = theirs;
    this.ours = ours;
  }

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    if (!Files.exists(file)) {
      System.out.println("Skipped: " + file + " is not there");
      return;
    }
    List<List<CoreLabel>> sentences = sentences(file, Integer.parseInt(arguments[1]));
    ModelCache cache = new ModelCache(CacheFolder.ofUser());
    loaded("our parser, first", () -> ourParser(cache));
    TransitionParser our = loaded("our parser", () -> ourParser(cache));
    DependencyParser their = loaded("CoreNLP's parser", ParserComparison::theirParser);
    ParserComparison comparison =
        new ParserComparison(
            sentences,
            their::predict,
            sentence -> Grammar.structure(sentence, SentenceReader.parse(our, sentence)));
    comparison.compareTrees();
    for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
      comparison.compareCosts();
    }
  }

  private static <T> T loaded(String what, Supplier<T> load) {
    long before = usedHeap();
    Cost cost = new Cost();
    T parser = cost.of(load);
    System.out.printf(
        "%s: loaded in %.0f ms, %.0f MB allocated, %.0f MB kept%n",
        what, cost.milliseconds(), cost.bytes() / 1e6, (usedHeap() - before) / 1e6);
    return parser;
  }

  private static long usedHeap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static TransitionParser ourParser(ModelCache cache) {
    try {
      return TransitionParser.load(LanguageModels.PARSER, cache);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DependencyParser theirParser() {
    Properties properties = new Properties();
    properties.setProperty("numCached", "40000");
    return DependencyParser.loadFromModelFile(LanguageModels.PARSER, properties);
  }

  private static List<List<CoreLabel>> sentences(Path file, int articles) throws IOException {
    SentenceSplitter splitter = new SentenceSplitter();
    MaxentTagger tagger = new MaxentTagger(LanguageModels.TAGGER);
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (Article article : JsonLinesArticles.read(file, articles)) {
      for (Passage passage : article.passages()) {
        for (SentenceSplitter.Piece piece : splitter.split(article.text().slice(passage.span()))) {
          tagger.tagCoreLabels(piece.tokens());
          sentences.add(piece.tokens());
        }
      }
    }
    return sentences;
  }

  private void compareTrees() {
    for (List<CoreLabel> sentence : sentences) {
      GrammaticalStructure their = theirs.apply(sentence);
      GrammaticalStructure our = ours.apply(sentence);
      int count = sentence.size();
      tokens += count;
      long same =
          same(
              Grammar.graph(count, their.typedDependencies()),
              Grammar.graph(count, our.typedDependencies()),
              count);
      sameInTree += same;
      sameInGraph +=
          same(
              Grammar.graph(count, their.typedDependenciesEnhancedPlusPlus()),
              Grammar.graph(count, our.typedDependenciesEnhancedPlusPlus()),
              count);
      if (same < count) {
        System.out.println("differs in " + (count - same) + ": " + sentence);
      }
    }
    System.out.printf(
        "%d sentences, %d tokens; the same in the tree %d, in the graph %d%n",
        sentences.size(), tokens, sameInTree, sameInGraph);
  }

  private static long same(DependencyGraph one, DependencyGraph other, int tokens) {
    long same = 0;
    for (int token = 0; token < tokens; token++) {
      same += one.above(token).equals(other.above(token)) ? 1 : 0;
    }
    return same;
  }

  private void compareCosts() {
    Cost their = new Cost();
    Cost our = new Cost();
    for (List<CoreLabel> sentence : sentences) {
      their.of(() -> theirs.apply(sentence));
      our.of(() -> ours.apply(sentence));
    }
    double thousands = tokens / 1000.0;
    System.out.printf(
        "for 1,000 tokens: CoreNLP %.1f ms, %.2f MB allocated; ours %.1f ms, %.2f MB%n",
        their.milliseconds() / thousands,
        their.bytes() / 1e6 / thousands,
        our.milliseconds() / thousands,
        our.bytes() / 1e6 / thousands);
  }
}
