package org.dramatis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.dramatis.annotate.ArticleAnnotator;
import org.dramatis.annotate.KeptAnnotations;
import org.dramatis.annotate.PipelineVersion;
import org.dramatis.ingest.ArticleReader;
import org.dramatis.ingest.Inputs;
import org.dramatis.ingest.Reading;
import org.dramatis.ingest.Readings;
import org.dramatis.map.Iris;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.ontology.OntologyTriples;
import org.dramatis.store.GraphStore;

/**
 * Builds graphs for tests. The models are loaded once a process, when a text comes that has not
 * been annotated; annotations are kept from one run of the tests to the next.
 */
public final class Builds {

  private static final ArticleAnnotator ANNOTATOR = new ArticleAnnotator();
  private static final OntologyTriples ONTOLOGY = new OntologyReader().read();
  private static final Path ANNOTATIONS = Path.of("target", "kept-annotations", readers());

  private Builds() {}

  /** The annotator that all tests of a process share. */
  static ArticleAnnotator annotator() {
    return ANNOTATOR;
  }

  public static GraphStore store(Path folder) {
    return GraphStore.open(folder, Iris.DEFAULT_BASE);
  }

  /** A new store with all annotations kept so far, for commands that shall not load the models. */
  public static void prepareStore(Path folder) {
    try (GraphStore store = store(folder)) {
      for (Path file : files(ANNOTATIONS)) {
        Path copy = store.annotations().resolve(ANNOTATIONS.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static BuildReport build(GraphStore store, int threads, Collection<Path> documents) {
    return build(store, ONTOLOGY, threads, documents);
  }

  static BuildReport build(
      GraphStore store, OntologyTriples ontology, int threads, Collection<Path> documents) {
    Inputs inputs = Inputs.find(documents.stream().map(Path::toString).toList());
    try (Readings readings = new ArticleReader(InputStream.nullInputStream()).read(inputs)) {
      return builder(store, ontology, threads).build(readings, inputs.bytes());
    }
  }

  static BuildReport rebuild(GraphStore store) {
    return builder(store, ONTOLOGY, 1).rebuild();
  }

  static BuildReport remove(GraphStore store, String... ids) {
    return builder(store, ONTOLOGY, 1).remove(List.of(ids));
  }

  private static GraphBuilder builder(GraphStore store, OntologyTriples ontology, int threads) {
    Stages stages = new Stages(ontology, ANNOTATOR, ANNOTATIONS, store.base());
    return new GraphBuilder(store, stages, threads, BuildListener.NONE, Clock.systemUTC());
  }

  /** Annotates documents, so that commands that read them need no models. */
  public static void annotate(Path... documents) {
    annotated(Stream.of(documents).map(Path::toString).toArray(String[]::new));
  }

  /** Documents with their annotations. */
  public static List<AnnotatedArticle> annotated(String... documents) {
    return annotated(Integer.MAX_VALUE, documents);
  }

  /**
   * Documents with their annotations.
   *
   * @param most how many of them, the first ones
   */
  public static List<AnnotatedArticle> annotated(int most, String... documents) {
    Inputs inputs = Inputs.find(List.of(documents));
    KeptAnnotations kept = new KeptAnnotations(ANNOTATIONS, PipelineVersion.text());
    List<AnnotatedArticle> annotated = new ArrayList<>();
    try (Readings readings = new ArticleReader(InputStream.nullInputStream()).read(inputs)) {
      while (readings.hasNext() && annotated.size() < most) {
        if (readings.next() instanceof Reading.Read read) {
          annotated.add(kept.annotated(read.article(), ANNOTATOR::annotate));
        }
      }
    }
    return annotated;
  }

  /** A digest of the code that annotates: after a change of it nothing old is taken for new. */
  private static String readers() {
    try {
      Path classes =
          Path.of(
              ArticleAnnotator.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : List.of("annotate", "model")) {
        for (Path file : files(classes.resolve("org/dramatis").resolve(part))) {
          digest.update(Files.readAllBytes(file));
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (IOException | URISyntaxException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
    }
  }
}
