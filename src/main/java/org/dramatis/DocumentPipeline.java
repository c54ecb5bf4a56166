package org.dramatis;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.dramatis.annotate.ArticleAnnotator;
import org.dramatis.annotate.KeptAnnotations;
import org.dramatis.extract.Extractor;
import org.dramatis.keep.ClaimRecord;
import org.dramatis.map.ClaimMapper;
import org.dramatis.map.ClaimReader;
import org.dramatis.map.Iris;
import org.dramatis.map.Run;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Article;
import org.dramatis.model.Claims;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.DramatisException;
import org.dramatis.model.Sentence;
import org.dramatis.model.Text;
import org.dramatis.resolve.document.DocumentResolver;
import org.dramatis.store.GraphStore;
import org.dramatis.store.StoredDocument;

/** The stages that one document goes through by itself; serves any number of threads. */
final class DocumentPipeline {

  private final ArticleAnnotator annotator;
  private final KeptAnnotations kept;
  private final Extractor extractor;
  private final DocumentResolver resolver;
  private final Iris iris;
  private final Run run;

  DocumentPipeline(
      ArticleAnnotator annotator,
      KeptAnnotations kept,
      Extractor extractor,
      DocumentResolver resolver,
      Iris iris,
      Run run) {
    this.annotator = annotator;
    this.kept = kept;
    this.extractor = extractor;
    this.resolver = resolver;
    this.iris = iris;
    this.run = run;
  }

  /** The IRI of the way in which documents are read here. */
  String runIri() {
    return iris.run(run);
  }

  void load() {
    annotator.load();
  }

  /** Works on one article; whatever goes wrong with it, the others go on. */
  ReadDocument read(Article article) {
    return read(article, "");
  }

  /**
   * Works on one article of which the store may have the graph already.
   *
   * @param stored the digest of the claims that the store has of it, or an empty string
   */
  ReadDocument read(Article article, String stored) {
    String iri = iris.document(article.id());
    try {
      AnnotatedArticle annotated = kept.annotated(article, annotator::annotate);
      Claims found = extractor.extract(annotated);
      Claims claims = extractor.relate(annotated, found, resolver.subjects(annotated, found));
      DocumentClaims resolved = resolver.resolve(annotated, claims);
      ClaimRecord record = ClaimRecord.of(article, resolved);
      List<Triple> graph =
          record.digest().equals(stored)
              ? List.of()
              : new ClaimMapper(iris).map(article, resolved, run, record.digest());
      return new ReadDocument(
          article.id(), iri, Optional.of(record), graph, words(annotated), annotated.remarks());
    } catch (DramatisException e) {
      throw e;
    } catch (RuntimeException e) {
      String line = article.id() + ": could not be worked on (" + e + "); please report it";
      return new ReadDocument(article.id(), iri, Optional.empty(), List.of(), 0, List.of(line));
    }
  }

  /** The article that a document of the store was read from. */
  Article stored(GraphStore store, StoredDocument document) {
    Node node = NodeFactory.createURI(document.iri());
    return store.read(
        view -> {
          List<Triple> triples = new ArrayList<>();
          Iterator<Quad> quads = view.dataset().findNG(node, node, Node.ANY, Node.ANY);
          quads.forEachRemaining(quad -> triples.add(quad.asTriple()));
          return new ClaimReader().article(triples.iterator());
        });
  }

  /** Words up to the end of the last sentence: of a very long text only the beginning is read. */
  private static int words(AnnotatedArticle annotated) {
    List<Sentence> sentences = annotated.sentences();
    int end = sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).span().end();
    Text text = annotated.article().text();
    return new StringTokenizer(text.string().substring(0, text.unitAt(end))).countTokens();
  }
}
