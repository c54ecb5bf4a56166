package org.dramatis.bench;

import com.sun.management.ThreadMXBean;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.dramatis.annotate.ArticleAnnotator;
import org.dramatis.annotate.KeptAnnotations;
import org.dramatis.annotate.PipelineVersion;
import org.dramatis.extract.Extractor;
import org.dramatis.extract.entity.EntityFinder;
import org.dramatis.extract.entity.EntityIndex;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.extract.event.EventFinder;
import org.dramatis.extract.quotation.QuotationFinder;
import org.dramatis.extract.relation.RelationFinder;
import org.dramatis.extract.relation.TenureFinder;
import org.dramatis.ingest.ArticleReader;
import org.dramatis.ingest.Inputs;
import org.dramatis.ingest.Reading;
import org.dramatis.ingest.Readings;
import org.dramatis.map.ClaimMapper;
import org.dramatis.map.Iris;
import org.dramatis.map.Run;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Article;
import org.dramatis.model.Claims;
import org.dramatis.model.DocumentClaims;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.resolve.document.DocumentResolver;
import org.dramatis.resolve.name.NameKnowledge;

/**
 * Measures what lies between kept annotations and triples: processor time and memory allocated by
 * each stage, on one thread, so that other work on the machine does not show. Arguments: a JSON
 * Lines file, a folder of kept annotations (made where they are missing), the number of rounds.
 * Prints tab-separated values: of each stage milliseconds a thousand words in the first round, cold
 * as in a short run, and in the best one, and bytes a word in the last; then a digest of all
 * triples, by which two versions of the program are compared.
 */
public final class ExtractionProfile {

  private static final Run RUN = Run.of(Map.of("dramatis", "profile"));

  private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** By stage the cost of each round. */
  private final Map<String, TreeMap<Integer, Cost>> costs = new LinkedHashMap<>();

  private int round;

  private static final class Cost {
    private long nanoseconds;
    private long bytes;
  }

  /** The stages; the finders are also run one by one. */
  private final class Stages {
    private final KeptAnnotations kept;
    private final ArticleAnnotator annotator = new ArticleAnnotator();
    private final EntityFinder entities;
    private final EventFinder events;
    private final RelationFinder relations;
    private final TenureFinder tenures;
    private final QuotationFinder quotations;
    private final Extractor extractor;
    private final DocumentResolver resolver;
    private final ClaimMapper mapper = new ClaimMapper(new Iris("https://example.org/"));

    Stages(Path folder) {
      kept = new KeptAnnotations(folder, PipelineVersion.text());
      Ontology ontology = timed("read the ontology", () -> new OntologyReader().read().values());
      NameKnowledge knowledge = timed("read the names", NameKnowledge::load);
      extractor = timed("make the extractor", () -> new Extractor(ontology));
      entities = new EntityFinder(ontology);
      events = new EventFinder(ontology);
      relations = new RelationFinder(ontology);
      tenures = new TenureFinder(ontology);
      quotations = new QuotationFinder(ontology);
      resolver = new DocumentResolver(knowledge);
    }

    List<Triple> run(Article article) {
      AnnotatedArticle annotated =
          timed("decode", () -> kept.annotated(article, annotator::annotate));
      Claims claims = timed("extract", () -> extractor.extract(annotated));
      DocumentClaims resolved = timed("resolve", () -> resolver.resolve(annotated, claims));
      List<Triple> triples = timed("map", () -> mapper.map(article, resolved, RUN));
      EntityIndex index = timed("find entities", () -> entities.find(annotated));
      timed("find events", () -> events.find(annotated, index));
      timed("find relations", () -> relations.find(annotated, index));
      timed("find tenures", () -> tenures.find(annotated, index));
      timed(
          "find quotations",
          () ->
              quotations.find(annotated, index.all().stream().map(FoundEntity::mention).toList()));
      return triples;
    }
  }

  private ExtractionProfile() {}

  public static void main(String[] arguments) {
    new ExtractionProfile()
        .run(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
  }

  private void run(Path file, Path folder, int rounds) {
    Stages stages = new Stages(folder);
    List<Article> articles = timed("read the articles", () -> articles(file));
    int words =
        articles.stream().mapToInt(a -> new StringTokenizer(a.text().string()).countTokens()).sum();
    List<String> digests = new ArrayList<>();
    for (round = 0; round < rounds; round++) {
      List<List<Triple>> graphs = new ArrayList<>();
      articles.forEach(article -> graphs.add(stages.run(article)));
      digests.add(digest(graphs));
    }
    print(words);
    digests.stream()
        .distinct()
        .forEach(digest -> System.out.printf("%d articles\t%s%n", articles.size(), digest));
  }

  private static List<Article> articles(Path file) {
    List<Article> articles = new ArrayList<>();
    ArticleReader reader = new ArticleReader(InputStream.nullInputStream());
    try (Readings readings = reader.read(Inputs.find(List.of(file.toString())))) {
      while (readings.hasNext()) {
        if (readings.next() instanceof Reading.Read read) {
          articles.add(read.article());
        }
      }
    }
    return articles;
  }

  private <T> T timed(String stage, Supplier<T> work) {
    Cost cost =
        costs
            .computeIfAbsent(stage, key -> new TreeMap<>())
            .computeIfAbsent(round, key -> new Cost());
    long bytes = thread.getCurrentThreadAllocatedBytes();
    long begun = thread.getCurrentThreadCpuTime();
    T result = work.get();
    cost.nanoseconds += thread.getCurrentThreadCpuTime() - begun;
    cost.bytes += thread.getCurrentThreadAllocatedBytes() - bytes;
    return result;
  }

  private void print(int words) {
    System.out.println("stage\tfirst ms/1,000 words\tbest ms/1,000 words\tbytes/word");
    costs.forEach(
        (stage, rounds) -> {
          double first = milliseconds(rounds.firstEntry().getValue(), words);
          double best =
              rounds.values().stream()
                  .mapToDouble(cost -> milliseconds(cost, words))
                  .min()
                  .orElse(first);
          long bytes = rounds.lastEntry().getValue().bytes / words;
          System.out.printf(Locale.ROOT, "%s\t%.2f\t%.2f\t%d%n", stage, first, best, bytes);
        });
  }

  private static double milliseconds(Cost cost, int words) {
    return cost.nanoseconds / 1e6 * 1000 / words;
  }

  /** Of the sorted N-Triples of all graphs. */
  private static String digest(List<List<Triple>> graphs) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (List<Triple> graph : graphs) {
        TreeSet<String> lines = new TreeSet<>();
        graph.forEach(triple -> lines.add(NodeFmtLib.str(triple)));
        lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
