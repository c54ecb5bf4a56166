package org.dramatis.bench;

import edu.stanford.nlp.ling.CoreAnnotations.DocDateAnnotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.StringTokenizer;
import org.dramatis.BuildListener;
import org.dramatis.BuildReport;
import org.dramatis.GraphBuilder;
import org.dramatis.Stages;
import org.dramatis.ingest.ArticleReader;
import org.dramatis.ingest.Inputs;
import org.dramatis.ingest.Readings;
import org.dramatis.model.Article;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.store.GraphStore;

/**
 * Reads the articles of a JSON Lines file in one process and says what it cost, the first ones left
 * out, for which the models are loaded. Arguments: {@code ours}, which builds a whole store, or a
 * list of CoreNLP's annotators, which are run alone; the file; the number of articles left out; the
 * folder of the new store; the number of threads, for ours. Prints tab-separated values.
 */
public final class LongRun implements BuildListener {

  private static final double MEGABYTE = 1e6;

  private final String system;
  private final Path file;
  private final int leftOut;
  private long begun;
  private long wordsLeftOut;
  private long words;
  private int documents;

  private LongRun(String system, Path file, int leftOut) {
    this.system = system;
    this.file = file;
    this.leftOut = leftOut;
  }

  public static void main(String[] arguments) throws IOException {
    LongRun run = new LongRun(arguments[0], Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    Object models =
        run.system.equals("ours")
            ? run.build(Path.of(arguments[3]), Integer.parseInt(arguments[4]))
            : run.annotate();
    run.print(System.nanoTime(), models);
  }

  private Object build(Path folder, int threads) {
    Inputs inputs = Inputs.find(List.of(file.toString()));
    ArticleReader reader = new ArticleReader(InputStream.nullInputStream());
    try (GraphStore store = GraphStore.open(folder, GraphStore.DEFAULT_BASE);
        Readings readings = reader.read(inputs)) {
      Stages stages = Stages.of(new OntologyReader().read(), store);
      begin();
      BuildReport report =
          new GraphBuilder(store, stages, threads, this, Clock.systemUTC())
              .build(readings, inputs.bytes());
      words = report.words();
      return stages;
    }
  }

  @Override
  public void progressed(long done, long units, int documentsDone, long wordsDone) {
    documents = documentsDone;
    words = wordsDone;
    mark();
  }

  private StanfordCoreNLP annotate() throws IOException {
    List<Article> articles = JsonLinesArticles.read(file, Integer.MAX_VALUE);
    StanfordCoreNLP pipeline = stock(system);
    begin();
    for (Article article : articles) {
      CoreDocument document = new CoreDocument(article.text().string());
      article
          .metadata()
          .issued()
          .ifPresent(day -> document.annotation().set(DocDateAnnotation.class, day.toString()));
      pipeline.annotate(document);
      documents++;
      words += new StringTokenizer(article.text().string()).countTokens();
      mark();
    }
    return pipeline;
  }

  private static StanfordCoreNLP stock(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    return new StanfordCoreNLP(properties);
  }

  private void begin() {
    begun = System.nanoTime();
  }

  /** Time and words begin to count when so many documents are done; each is a point of a curve. */
  private void mark() {
    if (documents == leftOut) {
      begin();
      wordsLeftOut = words;
    } else if (documents > leftOut) {
      System.out.printf(
          Locale.ROOT,
          "curve\t%.3f\t%d%n",
          (System.nanoTime() - begun) / 1e9,
          words - wordsLeftOut);
    }
  }

  private void print(long now, Object models) {
    double seconds = (now - begun) / 1e9;
    double processor =
        ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime()
            / 1e9;
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    line("whole process", "s", (System.currentTimeMillis() - started) / 1000.0);
    line("processor", "s", processor);
    line("speed", "words/s", (words - wordsLeftOut) / seconds);
    line("words", "", words - wordsLeftOut);
    line("heap after loading", "MB", heapInUse(models) / MEGABYTE);
  }

  private static long heapInUse(Object models) {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    java.lang.ref.Reference.reachabilityFence(models);
    return used;
  }

  private static void line(String what, String unit, double value) {
    System.out.printf(Locale.ROOT, "%s\t%s\t%.3f%n", what, unit, value);
  }
}
