package org.dramatis.bench;

import edu.stanford.nlp.ling.CoreAnnotations.DocDateAnnotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
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

/**
 * Measures one whole process: from the start of the virtual machine to the last article annotated.
 * Arguments: which annotator ({@code ours}, or a list of CoreNLP's), a JSON Lines file, the number
 * of articles, the number of threads. Prints words, seconds and words per second.
 */
public final class AnnotationSpeed {

  private AnnotationSpeed() {}

  public static void main(String[] arguments) throws Exception {
    String annotators = arguments[0];
    List<Article> articles =
        JsonLinesArticles.read(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
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
}
