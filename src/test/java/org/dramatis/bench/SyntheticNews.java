package org.dramatis.bench;

import java.util.List;
import java.util.Random;
import org.dramatis.model.Article;
import org.dramatis.model.Document;
import org.dramatis.model.DocumentClaims;
import org.dramatis.ontology.EventType;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.resolve.copy.Sketch;

/**
 * Invented reports with their claims, without end and without reading a text. Every twelfth is a
 * copy of the one before; some people are named by their family name alone.
 */
public final class SyntheticNews {

  private static final int ONE_COPY_IN = 12;
  private static final int SHINGLES = 100;

  private final SyntheticWorld world;

  /**
   * @param size the number of reports for which the invented world is large enough
   */
  public SyntheticNews(int size) {
    List<String> types =
        new OntologyReader()
            .read().values().events().stream().map(EventType::iri).sorted().toList();
    this.world = new SyntheticWorld(size, types, new Random(size));
  }

  /** A report as it was read. */
  public record Report(Article article, DocumentClaims claims) {}

  public Report report(int number) {
    return report(number, 0);
  }

  /**
   * A report.
   *
   * @param version the text: each is another
   */
  public Report report(int number, int version) {
    int story = number % ONE_COPY_IN == 1 ? number - 1 : number;
    long seed = story + 1_000_003L * version;
    SyntheticArticle article =
        new SyntheticArticle(
            "report-" + number,
            world,
            new Random(seed),
            actor ->
                actor.kind().name().equals("PERSON") && (actor.path().hashCode() + story) % 9 == 0);
    DocumentClaims claims = article.claims();
    Document document = claims.document();
    return new Report(
        article.article(),
        new DocumentClaims(
            new Document(
                document.id(), document.metadata(), document.sha256() + seed, fingerprint(seed)),
            claims.claims(),
            claims.entities(),
            claims.events()));
  }

  private static String fingerprint(long seed) {
    return Sketch.of(new Random(seed).longs(SHINGLES).toArray()).encoded();
  }
}
