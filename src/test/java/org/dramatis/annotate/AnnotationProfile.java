package org.dramatis.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.trees.GrammaticalStructure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dramatis.annotate.cache.ModelCache;
import org.dramatis.bench.Cost;
import org.dramatis.bench.JsonLinesArticles;
import org.dramatis.cache.CacheFolder;
import org.dramatis.model.Article;
import org.dramatis.model.Dependency;
import org.dramatis.model.DependencyGraph;
import org.dramatis.model.GazetteerLabel;
import org.dramatis.model.NameLabel;
import org.dramatis.model.Passage;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.Token;

/**
 * Shows where the time of annotating goes: what each step costs for 1,000 tokens, in milliseconds
 * of processor time and megabytes allocated, on one thread, round after round (the first is the
 * warming up). Arguments: a JSON Lines file, the number of articles, the number of rounds.
 */
public final class AnnotationProfile {

  private final LanguageModels models;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Map<String, Cost> costs = new LinkedHashMap<>();
  private int tokens;

  private AnnotationProfile(LanguageModels models) {
    this.models = models;
  }

  public static void main(String[] arguments) throws IOException {
    List<Article> articles =
        JsonLinesArticles.read(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    LanguageModels models = LanguageModels.load(new ModelCache(CacheFolder.ofUser()));
    for (int round = 1; round <= Integer.parseInt(arguments[2]); round++) {
      AnnotationProfile profile = new AnnotationProfile(models);
      articles.forEach(profile::read);
      profile.print(round);
    }
  }

  private void read(Article article) {
    Morphology morphology = new Morphology();
    for (Passage passage : article.passages()) {
      String text = article.text().slice(passage.span());
      for (SentenceSplitter.Piece piece : cost("sentences", () -> splitter.split(text))) {
        read(piece.tokens(), morphology, article.metadata().issued());
      }
    }
  }

  private void read(List<CoreLabel> sentence, Morphology morphology, Optional<LocalDate> issued) {
    tokens += sentence.size();
    List<String> words = sentence.stream().map(CoreLabel::word).toList();
    List<String> tags = cost("parts of speech", () -> models.tagger().tag(words));
    List<String> names = cost("names", () -> models.names().label(words, tags));
    for (int i = 0; i < words.size(); i++) {
      sentence.get(i).setTag(tags.get(i));
      sentence.get(i).setNER(names.get(i));
    }
    cost("lemmas", () -> lemmatised(sentence, morphology));
    List<Dependency> tree = cost("parser", () -> SentenceReader.parse(models.parser(), sentence));
    GrammaticalStructure structure = cost("structure", () -> Grammar.structure(sentence, tree));
    int count = words.size();
    DependencyGraph graph = cost("tree", () -> Grammar.graph(count, structure.typedDependencies()));
    cost("graph", () -> Grammar.graph(count, structure.typedDependenciesEnhancedPlusPlus()));
    cost("lists", () -> models.gazetteer().label(sentence));
    Sentence read = new Sentence(0, Passage.Kind.PROSE, records(sentence), graph, graph);
    cost("times", () -> models.times().begin(issued).read(read));
  }

  private static List<Token> records(List<CoreLabel> sentence) {
    return sentence.stream()
        .map(
            token ->
                new Token(
                    new Span(token.beginPosition(), token.endPosition()),
                    token.word(),
                    token.lemma(),
                    token.tag(),
                    NameLabel.NONE,
                    GazetteerLabel.NONE))
        .toList();
  }

  private static List<CoreLabel> lemmatised(List<CoreLabel> sentence, Morphology morphology) {
    sentence.forEach(token -> token.setLemma(morphology.lemma(token.word(), token.tag())));
    return sentence;
  }

  private <T> T cost(String step, Supplier<T> work) {
    return costs.computeIfAbsent(step, name -> new Cost()).of(work);
  }

  private void print(int round) {
    double thousands = tokens / 1000.0;
    double all = costs.values().stream().mapToDouble(Cost::milliseconds).sum();
    System.out.printf(Locale.ROOT, "round %d: %d tokens%n", round, tokens);
    costs.forEach(
        (step, cost) ->
            System.out.printf(
                Locale.ROOT,
                "%-16s %7.1f ms %5.1f %% %7.2f MB%n",
                step,
                cost.milliseconds() / thousands,
                100 * cost.milliseconds() / all,
                cost.bytes() / 1e6 / thousands));
    System.out.printf(Locale.ROOT, "%-16s %7.1f ms%n", "all", all / thousands);
  }
}
