package org.dramatis.view.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.dramatis.view.document.DocumentReader;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Terms;

/**
 * Puts claims in the order in which they convince: names before other words for a thing, originals
 * before copies, the surest first, and then the first document.
 */
final class Ranking {

  private final GraphReader graph;
  private final DocumentReader documents;

  Ranking(GraphReader graph, DocumentReader documents) {
    this.graph = graph;
    this.documents = documents;
  }

  private record Ranked(
      Claim claim, boolean unnamed, boolean copy, double confidence, String document, int begin) {

    private static final Comparator<Ranked> BEST_FIRST =
        Comparator.comparing(Ranked::unnamed)
            .thenComparing(Ranked::copy)
            .thenComparing(Ranked::confidence, Comparator.reverseOrder())
            .thenComparing(Ranked::document)
            .thenComparingInt(Ranked::begin)
            .thenComparing(ranked -> ranked.claim().mention().getURI());
  }

  List<Claim> bestFirst(Collection<Claim> claims) {
    return claims.stream().map(this::ranked).sorted(Ranked.BEST_FIRST).map(Ranked::claim).toList();
  }

  private Ranked ranked(Claim claim) {
    Node mention = claim.mention();
    Node document = DocumentReader.documentOf(mention);
    return new Ranked(
        claim,
        graph.words(mention, Terms.FORM).filter(form -> !form.equals("name")).isPresent(),
        documents.original(document).isPresent(),
        graph.decimal(mention, Terms.CONFIDENCE).orElse(0.0),
        document.getURI(),
        graph.number(mention, Terms.BEGIN_INDEX));
  }

  /** Of the claims that one sentence makes of a thing the best alone. */
  List<Claim> oneASentence(List<Claim> claims) {
    Set<Node> seen = new HashSet<>();
    List<Claim> kept = new ArrayList<>();
    for (Claim claim : claims) {
      boolean entity = graph.object(claim.mention(), Terms.FORM).isPresent();
      Node sentence = graph.object(claim.mention(), Terms.SENTENCE).orElse(claim.mention());
      if (!entity || seen.add(sentence)) {
        kept.add(claim);
      }
    }
    return kept;
  }
}
