package org.dramatis.view.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.dramatis.model.Text;
import org.dramatis.view.article.Article.ArticleMention;
import org.dramatis.view.article.Article.Counts;
import org.dramatis.view.article.Article.Sort;
import org.dramatis.view.document.DocumentReader;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.graph.Standing;
import org.dramatis.view.graph.Terms;
import org.dramatis.view.graph.Thing;
import org.dramatis.view.graph.ThingReader;

/** Reads one document with all its mentions. */
final class ArticleReader {

  private static final Map<Node, Sort> SORTS =
      Map.of(
          Terms.ENTITY_MENTION, Sort.ENTITY,
          Terms.EVENT_MENTION, Sort.EVENT,
          Terms.TIME_MENTION, Sort.TIME,
          Terms.QUOTATION, Sort.QUOTATION,
          Terms.RELATION_MENTION, Sort.RELATION,
          Terms.CUE_CLASS, Sort.CUE,
          Terms.SOURCE_CLASS, Sort.SOURCE);

  private static final Comparator<ArticleMention> IN_ORDER =
      Comparator.comparingInt(ArticleMention::begin)
          .thenComparing(ArticleMention::end, Comparator.reverseOrder())
          .thenComparing(ArticleMention::sort)
          .thenComparing(ArticleMention::iri);

  private final GraphReader graph;
  private final ThingReader things;
  private final DocumentReader documents;

  ArticleReader(GraphReader graph) {
    this.graph = graph;
    this.things = new ThingReader(graph);
    this.documents = new DocumentReader(graph);
  }

  Article read(Node document) {
    ClaimGraph claims = ClaimGraph.read(graph, document);
    Text text = documents.text(document);
    MentionTeller teller = new MentionTeller(graph, things, claims);
    Set<Node> denoted = new LinkedHashSet<>();
    List<ArticleMention> mentions = new ArrayList<>();
    for (Node mention : claims.mentions()) {
      Optional<Node> thing =
          graph.object(mention, Terms.DENOTES).or(() -> graph.object(mention, Terms.TENURE));
      thing.ifPresent(denoted::add);
      mentions.add(mention(claims, teller, text, mention, thing));
    }
    mentions.sort(IN_ORDER);
    List<Thing> found =
        denoted.stream()
            .flatMap(node -> things.thing(node).stream())
            .sorted(Comparator.comparing(Thing::iri))
            .toList();
    return new Article(
        documents.reference(document),
        text.string(),
        claims.words(document, Terms.CREATOR),
        claims.words(document, Terms.ADDRESS),
        claims.words(document, Terms.LANGUAGE),
        claims.words(document, Terms.DATE_BASIS).orElse("none"),
        documents.original(document).map(documents::reference),
        mentions,
        found,
        counts(mentions, found));
  }

  private ArticleMention mention(
      ClaimGraph claims, MentionTeller teller, Text text, Node mention, Optional<Node> thing) {
    Sort sort = claims.object(mention, Terms.TYPE).map(SORTS::get).orElseThrow();
    return new ArticleMention(
        mention.getURI(),
        text.unitAt(claims.number(mention, Terms.BEGIN_INDEX)),
        text.unitAt(claims.number(mention, Terms.END_INDEX)),
        sort,
        sort == Sort.ENTITY || sort == Sort.EVENT ? thing.map(things::kind) : Optional.empty(),
        thing.map(Node::getURI),
        teller.tells(mention, sort, thing),
        sort == Sort.EVENT
            ? Optional.of(Standing.of(claims.object(mention, Terms.FACTUALITY)))
            : Optional.empty(),
        claims.words(mention, Terms.CONFIDENCE).map(Double::valueOf));
  }

  private static Counts counts(List<ArticleMention> mentions, List<Thing> things) {
    int events = (int) things.stream().filter(thing -> thing.kind() == Kind.EVENT).count();
    return new Counts(
        things.size() - events,
        events,
        count(mentions, Sort.RELATION),
        count(mentions, Sort.QUOTATION));
  }

  private static int count(List<ArticleMention> mentions, Sort sort) {
    return (int) mentions.stream().filter(mention -> mention.sort() == sort).count();
  }
}
