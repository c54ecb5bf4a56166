package org.dramatis.export.part;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.dramatis.export.fact.Description;
import org.dramatis.export.fact.Interval;
import org.dramatis.export.fact.Terms;

/**
 * Takes some things out of a graph: what is said of them and what ties them, and from each document
 * that tells it the mentions behind it. Memory holds the part.
 */
final class Excerpt {

  private static final Set<Node> LINKS =
      Set.of(Terms.DENOTES, Terms.TENURE, Terms.SPEAKER, Terms.ATTRIBUTED_TO);

  private final DatasetGraph whole;
  private final Ties ties;
  private final Set<Node> things;
  private final Set<Node> middle;
  private final Interval period;
  private final DatasetGraph part = DatasetGraphFactory.create();
  private final Set<Node> posts = new HashSet<>();
  private final Set<Node> claims = new HashSet<>();
  private final Set<String> documents = new HashSet<>();

  /**
   * @param middle those whose every mention is wanted; of the others the mentions beside them, or
   *     where an event, a relation or a post is told
   * @param period relations and posts that are known not to touch it are left out
   */
  Excerpt(DatasetGraph whole, Ties ties, Set<Node> things, Set<Node> middle, Interval period) {
    this.whole = whole;
    this.ties = ties;
    this.things = things;
    this.middle = middle;
    this.period = period;
  }

  DatasetGraph take() {
    things.forEach(this::takeThing);
    things.forEach(this::takePosts);
    things.forEach(this::findClaims);
    claims.forEach(claim -> documents.add(documentOf(claim)));
    things.forEach(this::findMentions);
    takeClaims();
    new TermDescriptions(whole, part).take();
    return part;
  }

  private void takeThing(Node thing) {
    Set<Node> over = outOfTime(thing);
    each(
        whole.find(Node.ANY, thing, Node.ANY, Node.ANY),
        quad -> isInside(quad.getObject()) && !over.contains(key(quad)),
        part::add);
  }

  /** A thing that is not chosen is left out; what is no thing comes along. */
  private boolean isInside(Node object) {
    return things.contains(object) || !ties.isThing(object);
  }

  /** Which relations of a thing are known not to touch the period; takes the times of others. */
  private Set<Node> outOfTime(Node thing) {
    Set<Node> over = new HashSet<>();
    each(
        whole.find(Node.ANY, Node.ANY, Terms.SUBJECT, thing),
        quad -> whole.contains(Node.ANY, quad.getSubject(), Terms.TYPE, Terms.RELATIONSHIP_CLASS),
        quad -> {
          Description told = Description.of(whole, quad.getSubject());
          Node object = told.one(Terms.OBJECT).orElse(thing);
          if (isOver(told.interval())) {
            over.add(key(told.one(Terms.PREDICATE).orElse(thing), object));
          } else if (isInside(object)) {
            takeAll(quad.getSubject());
          }
        });
    return over;
  }

  private static Node key(Quad quad) {
    return key(quad.getPredicate(), quad.getObject());
  }

  /** A relation and where it leads, as one node. */
  private static Node key(Node predicate, Node object) {
    return NodeFactory.createLiteralString(predicate + " " + object);
  }

  private boolean isOver(Interval time) {
    return period.isKnown() && time.isKnown() && !time.touches(period);
  }

  private void takePosts(Node thing) {
    each(
        whole.find(Node.ANY, Node.ANY, Terms.HOLDER, thing),
        quad -> {
          Description told = Description.of(whole, quad.getSubject());
          return things.containsAll(told.all(Terms.ORGANISATION)) && !isOver(told.interval());
        },
        quad -> {
          posts.add(quad.getSubject());
          takeAll(quad.getSubject());
        });
  }

  private void findClaims(Node thing) {
    if (ties.isEvent(thing) || middle.contains(thing)) {
      each(whole.find(Node.ANY, Node.ANY, Terms.DENOTES, thing), quad -> true, this::claim);
    }
    each(
        whole.find(Node.ANY, Node.ANY, Terms.SUBJECT, thing),
        quad ->
            !isRelationship(quad.getSubject()) && isTaken(Description.of(whole, quad.getSubject())),
        this::claim);
  }

  private boolean isRelationship(Node node) {
    return part.contains(Node.ANY, node, Terms.TYPE, Terms.RELATIONSHIP_CLASS);
  }

  /** Whether the part has the relation that a mention speaks of. */
  private boolean isTaken(Description mention) {
    return mention.one(Terms.PREDICATE).isPresent()
        && mention.one(Terms.OBJECT).isPresent()
        && part.contains(
            Node.ANY,
            mention.one(Terms.SUBJECT).orElse(Node.ANY),
            mention.one(Terms.PREDICATE).get(),
            mention.one(Terms.OBJECT).get());
  }

  private void claim(Quad quad) {
    claims.add(quad.getSubject());
  }

  private void findMentions(Node thing) {
    for (Node link : List.of(Terms.DENOTES, Terms.SPEAKER)) {
      each(
          whole.find(Node.ANY, Node.ANY, link, thing),
          quad -> documents.contains(documentOf(quad.getSubject())),
          this::claim);
    }
  }

  /** Claims, what they consist of, their documents, and how these were read. */
  private void takeClaims() {
    Deque<Node> waiting = new ArrayDeque<>(claims);
    documents.forEach(iri -> waiting.add(NodeFactory.createURI(iri)));
    Set<Node> seen = new HashSet<>(waiting);
    while (!waiting.isEmpty()) {
      Node node = waiting.poll();
      each(
          whole.find(Node.ANY, node, Node.ANY, Node.ANY),
          this::isWanted,
          quad -> {
            part.add(quad);
            if (leadsOn(quad) && seen.add(quad.getObject())) {
              waiting.add(quad.getObject());
            }
          });
    }
  }

  private boolean isWanted(Quad quad) {
    Node object = quad.getObject();
    if (LINKS.contains(quad.getPredicate())) {
      return things.contains(object) || posts.contains(object);
    }
    return !List.of(Terms.SUBJECT, Terms.OBJECT).contains(quad.getPredicate())
        || claims.contains(quad.getSubject()) && isInside(object);
  }

  private static boolean leadsOn(Quad quad) {
    Node object = quad.getObject();
    return object.isURI()
        && (object.getURI().contains("#")
                && documentOf(object).equals(documentOf(quad.getSubject()))
            || TermDescriptions.LEADING_ON.contains(quad.getPredicate()));
  }

  /** A mention's IRI is its document's, with a fragment. */
  private static String documentOf(Node mention) {
    String iri = mention.getURI();
    int hash = iri.lastIndexOf('#');
    return hash < 0 ? iri : iri.substring(0, hash);
  }

  private void takeAll(Node subject) {
    each(whole.find(Node.ANY, subject, Node.ANY, Node.ANY), quad -> true, part::add);
  }

  /** Reads to the end before it hands on, so that what follows may read too. */
  private static void each(Iterator<Quad> quads, Predicate<Quad> wanted, Consumer<Quad> sink) {
    Iter.toList(quads).stream().filter(wanted).forEach(sink);
  }
}
