package org.dramatis.export.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Finds what documents say behind a fact. */
final class Claims {

  private final DatasetGraph graphs;
  private final Map<Node, String> stories = new HashMap<>();

  Claims(DatasetGraph graphs) {
    this.graphs = graphs;
  }

  /** Two ends and what ties them: an event, a role and who plays it. */
  record Tie(Node relation, Node to) {}

  /** For each role of an event and who plays it the claims, as sure as the part in it is. */
  Map<Tie, List<Claim>> ofRoles(Node event) {
    Map<Tie, List<Claim>> claims = new HashMap<>();
    for (Node mention : subjects(Terms.DENOTES, event)) {
      Description told = Description.of(graphs, mention);
      for (Node argument : told.all(Terms.ARGUMENT)) {
        addRole(claims, told, Description.of(graphs, argument));
      }
    }
    return claims;
  }

  private void addRole(Map<Tie, List<Claim>> claims, Description told, Description argument) {
    Optional<Node> role = argument.one(Terms.ROLE);
    Optional<Node> mention = argument.one(Terms.MENTION);
    if (role.isEmpty() || mention.isEmpty()) {
      return;
    }
    double confidence = argument.measure(Terms.CONFIDENCE).orElse(0);
    for (Node thing : objects(mention.get(), Terms.DENOTES)) {
      claims
          .computeIfAbsent(new Tie(role.get(), thing), key -> new ArrayList<>(2))
          .add(claim(told, confidence));
    }
  }

  /** How sure the surest mention of an event is; 0 without any. */
  double confidenceIn(Node event) {
    double best = 0;
    for (Node mention : subjects(Terms.DENOTES, event)) {
      for (Node confidence : objects(mention, Terms.CONFIDENCE)) {
        best = Math.max(best, Double.parseDouble(confidence.getLiteralLexicalForm()));
      }
    }
    return best;
  }

  /** What is claimed of a thing, and from when to when it holds. */
  record Related(Map<Tie, List<Claim>> claims, Map<Tie, Description> times) {}

  Related ofRelations(Node thing) {
    Related related = new Related(new HashMap<>(), new HashMap<>());
    for (Node statement : subjects(Terms.SUBJECT, thing)) {
      Description told = Description.of(graphs, statement);
      Optional<Node> relation = told.one(Terms.PREDICATE);
      Optional<Node> object = told.one(Terms.OBJECT);
      if (relation.isEmpty() || object.isEmpty()) {
        continue;
      }
      Tie tie = new Tie(relation.get(), object.get());
      if (told.has(Terms.TYPE, Terms.RELATIONSHIP_CLASS)) {
        related.times().put(tie, told);
      } else {
        related.claims().computeIfAbsent(tie, key -> new ArrayList<>(2)).add(claim(told));
      }
    }
    return related;
  }

  List<Claim> ofPost(Node tenure) {
    List<Claim> claims = new ArrayList<>();
    for (Node mention : subjects(Terms.TENURE, tenure)) {
      claims.add(claim(Description.of(graphs, mention)));
    }
    return claims;
  }

  private Claim claim(Description told) {
    return claim(told, told.measure(Terms.CONFIDENCE).orElse(0));
  }

  private Claim claim(Description told, double confidence) {
    Optional<Node> document = told.one(Terms.DOCUMENT);
    return new Claim(
        told.subject().getURI(),
        document.map(Node::getURI).orElse(""),
        document.map(this::story).orElse(""),
        confidence,
        told.words(Terms.SENTENCE).orElse(""));
  }

  /** A copy is its original's story. */
  private String story(Node document) {
    return stories.computeIfAbsent(
        document,
        copy ->
            objects(copy, Terms.COPY_OF).stream()
                .findFirst()
                .map(Node::getURI)
                .orElse(copy.getURI()));
  }

  private List<Node> subjects(Node property, Node object) {
    Iterator<Quad> quads = graphs.find(Node.ANY, Node.ANY, property, object);
    return Iter.toList(Iter.distinct(Iter.map(quads, Quad::getSubject)));
  }

  private List<Node> objects(Node subject, Node property) {
    Iterator<Quad> quads = graphs.find(Node.ANY, subject, property, Node.ANY);
    return Iter.toList(Iter.distinct(Iter.map(quads, Quad::getObject)));
  }
}
