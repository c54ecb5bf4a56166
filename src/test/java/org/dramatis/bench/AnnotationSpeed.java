package org.dramatis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreAnnotations.DocDateAnnotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import org.dramatis.annotate.ArticleAnnotator;
import org.dramatis.model.Article;
import org.dramatis.model.DateBasis;
import org.dramatis.model.Metadata;
import org.dramatis.model.Passage;
import org.dramatis.model.Span;
import org.dramatis.model.Text;

/**
 * Measures one whole process: from the start of the virtual machine to the last article annotated.
 * Arguments: which annotator ({@code ours}, or a list of CoreNLP's), a JSON Lines file, the number
 * of articles, the number of threads. Prints words, seconds and words per second.
 */
public final class AnnotationSpeed {

  private AnnotationSpeed() {}

  public static void main(String[] arguments) throws Exception {
    String annotators = arguments[0];
    List<Article> articles = articles(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    ToIntFunction<Article> words = annotators.equals("ours") ? ours() : stock(annotators);
    int count = countAll(articles, words, Integer.parseInt(arguments[3]));
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    double seconds = (System.currentTimeMillis() - started) / 1000.0;
    System.out.printf(
        Locale.ROOT, "%s\t%d\t%.1f\t%.0f%n", annotators, count, seconds, count / seconds);
  }

  private static int countAll(List<Article> articles, ToIntFunction<Article> words, int threadCount)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(threadCount);
    try {
      List<Future<Integer>> counts = new ArrayList<>();
      for (Article article : articles) {
        counts.add(threads.submit(() -> words.applyAsInt(article)));
      }
      int sum = 0;
      for (Future<Integer> count : counts) {
        sum += count.get();
      }
      return sum;
    } finally {
      threads.shutdown();
    }
  }

  private static ToIntFunction<Article> ours() {
    ArticleAnnotator annotator = new ArticleAnnotator();
    return article ->
        annotator.annotate(article).sentences().stream().mapToInt(s -> s.tokens().size()).sum();
  }

  private static ToIntFunction<Article> stock(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    return article -> {
      CoreDocument document = new CoreDocument(article.text().string());
      article
          .metadata()
          .issued()
          .ifPresent(day -> document.annotation().set(DocDateAnnotation.class, day.toString()));
      pipeline.annotate(document);
      return document.tokens().size();
    };
  }

  private static List<Article> articles(Path file, int most) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Article> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (articles.size() < most) {
        articles.add(article(mapper.readTree(line)));
      }
    }
    return articles;
  }

  private static Article article(JsonNode json) {
    Text text = Text.of(json.get("text").asText());
    List<Passage> passages = new ArrayList<>();
    int begin = 0;
    for (String line : text.string().split("(?<=\n)")) {
      if (!line.isBlank()) {
        Span span = text.spanOfUnits(begin, begin + line.stripTrailing().length());
        passages.add(new Passage(span, Passage.Kind.PROSE));
      }
      begin += line.length();
    }
    Metadata metadata =
        json.hasNonNull("date")
            ? Metadata.NONE.dated(
                LocalDate.parse(json.get("date").asText().substring(0, 10)), DateBasis.GIVEN)
            : Metadata.NONE;
    return new Article(json.path("id").asText(), text, metadata, passages);
  }
}
