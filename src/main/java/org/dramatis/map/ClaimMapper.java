package org.dramatis.map;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.dramatis.model.Article;
import org.dramatis.model.DocumentClaims;

/** Writes what one document says as the triples of its named graph. */
public final class ClaimMapper {

  private final Iris iris;

  public ClaimMapper(Iris iris) {
    this.iris = iris;
  }

  /**
   * The graph named {@link Iris#document}, with the digest by which its claims are kept.
   *
   * @param digest of the claims and of all else that the graph says but the run
   */
  public List<Triple> map(Article article, DocumentClaims claims, Run run, String digest) {
    List<Triple> triples = map(article, claims, run);
    triples.add(
        Triple.create(
            NodeFactory.createURI(iris.document(article.id())),
            Terms.CLAIMS_DIGEST,
            Literals.words(digest)));
    return triples;
  }

  /**
   * The graph named {@link Iris#document}, without a triple twice.
   *
   * @param run how the article was read
   */
  public List<Triple> map(Article article, DocumentClaims claims, Run run) {
    ClaimTriples triples = new ClaimTriples(iris.document(claims.document().id()), claims);
    return triples.of(article, iris.run(run));
  }
}
