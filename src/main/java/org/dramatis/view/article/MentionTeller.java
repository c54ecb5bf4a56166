package org.dramatis.view.article;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dramatis.view.article.Article.Sort;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Standing;
import org.dramatis.view.graph.Terms;
import org.dramatis.view.graph.ThingReader;

/** Says in words what a mention tells. */
final class MentionTeller {

  private static final Map<Standing, String> WORDS =
      Map.of(
          Standing.ASSERTED, "",
          Standing.PLANNED, ", planned",
          Standing.UNCERTAIN, ", uncertain",
          Standing.DENIED, ", denied");

  private final GraphReader graph;
  private final ThingReader things;
  private final ClaimGraph claims;

  MentionTeller(GraphReader graph, ThingReader things, ClaimGraph claims) {
    this.graph = graph;
    this.things = things;
    this.claims = claims;
  }

  Optional<String> tells(Node mention, Sort sort, Optional<Node> thing) {
    return switch (sort) {
      case ENTITY -> thing.map(things::label);
      case EVENT -> thing.map(event -> event(mention, event));
      case TIME -> claims.words(mention, Terms.TIMEX);
      case QUOTATION -> graph.object(mention, Terms.SPEAKER).map(who -> "said by " + label(who));
      case RELATION -> related(mention, thing);
      case CUE, SOURCE -> Optional.empty();
    };
  }

  private String event(Node mention, Node event) {
    Standing standing = Standing.of(claims.object(mention, Terms.FACTUALITY));
    return label(things.type(event)) + ": " + label(event) + WORDS.get(standing);
  }

  private Optional<String> related(Node mention, Optional<Node> tenure) {
    return tenure
        .map(this::post)
        .or(
            () ->
                graph
                    .object(mention, Terms.SUBJECT)
                    .map(
                        subject ->
                            label(subject)
                                + " – "
                                + claims
                                    .object(mention, Terms.PREDICATE)
                                    .map(this::label)
                                    .orElse("")
                                + " – "
                                + graph.object(mention, Terms.OBJECT).map(this::label).orElse("")));
  }

  private String post(Node tenure) {
    return graph.object(tenure, Terms.HOLDER).map(this::label).orElse("")
        + " – "
        + graph.words(tenure, Terms.POST).orElse("")
        + graph
            .object(tenure, Terms.ORGANISATION)
            .map(organisation -> ", " + label(organisation))
            .orElse("");
  }

  private String label(Node node) {
    return things.label(node);
  }
}
