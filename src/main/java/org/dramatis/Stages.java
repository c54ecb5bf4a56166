package org.dramatis;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.dramatis.annotate.ArticleAnnotator;
import org.dramatis.annotate.KeptAnnotations;
import org.dramatis.annotate.PipelineVersion;
import org.dramatis.extract.Extractor;
import org.dramatis.keep.KeptClaims;
import org.dramatis.map.Iris;
import org.dramatis.map.Run;
import org.dramatis.ontology.OntologyTriples;
import org.dramatis.resolve.Resolver;
import org.dramatis.resolve.document.DocumentResolver;
import org.dramatis.resolve.name.NameKnowledge;
import org.dramatis.store.GraphStore;

/** The stages of a build, made once for an ontology and a base IRI. */
public final class Stages {

  /** Raised when the same annotations give other claims. */
  private static final String EXTRACTION_VERSION = "3";

  private final OntologyTriples ontology;
  private final Iris iris;
  private final Run run;
  private final NameKnowledge knowledge;
  private final DocumentPipeline pipeline;

  /**
   * Stages that have no dictionary of names.
   *
   * @param annotator may be without its models: they are loaded when an article asks for them
   * @param annotations the folder of kept annotations
   * @param base of all IRIs minted
   */
  public Stages(
      OntologyTriples ontology, ArticleAnnotator annotator, Path annotations, String base) {
    this(ontology, annotator, annotations, base, NameKnowledge.load());
  }

  private Stages(
      OntologyTriples ontology,
      ArticleAnnotator annotator,
      Path annotations,
      String base,
      NameKnowledge knowledge) {
    this.knowledge = knowledge;
    this.ontology = ontology;
    this.iris = new Iris(base);
    this.run =
        Run.of(
            Map.of(
                "dramatis", EXTRACTION_VERSION,
                "annotation", PipelineVersion.text(),
                "ontology", ontology.values().digest()));
    this.pipeline =
        new DocumentPipeline(
            annotator,
            new KeptAnnotations(annotations, PipelineVersion.text()),
            new Extractor(ontology.values()),
            new DocumentResolver(knowledge),
            iris,
            run);
  }

  /** The stages for a store, its models not yet loaded and its dictionary of names not opened. */
  public static Stages of(OntologyTriples ontology, GraphStore store) {
    return new Stages(
        ontology,
        new ArticleAnnotator(),
        store.annotations(),
        store.base(),
        NameKnowledge.load().with(WikipediaTitles.ofUser()));
  }

  /** Loads the language models now, so that the first document need not wait for them. */
  public void load() {
    pipeline.load();
  }

  DocumentPipeline pipeline() {
    return pipeline;
  }

  ThingBuilder things(GraphStore store, KeptClaims kept) {
    SignatureFinder signatures = new SignatureFinder(ontology.values(), store);
    return new ThingBuilder(store, kept, () -> new Resolver(knowledge, signatures.all()), iris);
  }

  /** What a store should know of a run that begins now. */
  RunDescription runDescription(Clock clock) {
    return new RunDescription(iris, run, ontology.graph(), clock);
  }
}
