package org.dramatis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.dramatis.map.Iris;
import org.dramatis.map.JudgementMapper;
import org.dramatis.map.JudgementReader;
import org.dramatis.model.JudgedClaim;
import org.dramatis.model.Judgement;
import org.dramatis.model.Judgement.Decision;
import org.dramatis.model.Judgements;
import org.dramatis.ontology.Ontology;
import org.dramatis.store.GraphStore;
import org.dramatis.store.GraphView;

/** The named graph of a store that holds the user's judgements, and nothing else. */
final class JudgementGraph {

  private static final Node CONTRADICTS = NodeFactory.createURI(Ontology.NAMESPACE + "contradicts");

  private final GraphStore store;
  private final Iris iris;

  JudgementGraph(GraphStore store, Iris iris) {
    this.store = store;
    this.iris = iris;
  }

  Judgements all() {
    return store.read(view -> new JudgementReader().read(view.triples(iris.judgements())));
  }

  /**
   * Adds judgements.
   *
   * @param names the IRI of each claim that they are about
   */
  void add(List<Judgement> judgements, Map<JudgedClaim, String> names) {
    JudgementMapper mapper = new JudgementMapper(iris);
    store.write(
        update ->
            judgements.forEach(
                judgement -> update.add(iris.judgements(), mapper.map(judgement, names::get))));
  }

  /** Removes a judgement with what is said of its claims. */
  void remove(Judgement judgement) {
    List<Node> subjects =
        new JudgementMapper(iris)
            .map(judgement, claim -> iris.base()).stream()
                .map(Triple::getSubject)
                .distinct()
                .toList();
    store.write(update -> update.describe(iris.judgements(), subjects, List.of()));
  }

  /** The contradictions among the judgements, as they were found when the things were made. */
  List<Contradiction> contradictions() {
    return store.read(
        view -> {
          Map<String, List<String>> against = against(view);
          return new JudgementReader()
              .read(view.triples(iris.judgements())).all().stream()
                  .filter(judgement -> judgement.decision() == Decision.DIFFERENT)
                  .map(Judgement::id)
                  .filter(against::containsKey)
                  .map(id -> new Contradiction(id, against.get(id)))
                  .toList();
        });
  }

  private static Map<String, List<String>> against(GraphView view) {
    Map<String, List<String>> against = new HashMap<>();
    view.dataset()
        .findNG(Node.ANY, Node.ANY, CONTRADICTS, Node.ANY)
        .forEachRemaining(
            quad ->
                against
                    .computeIfAbsent(id(quad.getSubject()), key -> new ArrayList<>())
                    .add(id(quad.getObject())));
    return against;
  }

  private static String id(Node judgement) {
    return judgement.getURI().substring(judgement.getURI().lastIndexOf('/') + 1);
  }
}
