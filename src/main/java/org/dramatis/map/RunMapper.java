package org.dramatis.map;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Describes runs: the one place where a clock may leave a trace in the graph. */
public final class RunMapper {

  private final Iris iris;

  public RunMapper(Iris iris) {
    this.iris = iris;
  }

  /**
   * The graph named {@link Iris#runs} after a run.
   *
   * @param known the graph before it; a run that is in it keeps its first start
   */
  public List<Triple> map(List<Triple> known, Run run, Instant started, Instant ended) {
    Node node = NodeFactory.createURI(iris.run(run));
    Optional<Node> first =
        known.stream()
            .filter(
                triple ->
                    triple.subjectMatches(node) && triple.predicateMatches(Terms.STARTED_AT_TIME))
            .map(Triple::getObject)
            .findFirst();
    List<Triple> triples = new ArrayList<>(known);
    triples.removeIf(triple -> triple.subjectMatches(node));
    triples.add(Triple.create(node, Terms.TYPE, Terms.ACTIVITY));
    run.versions()
        .forEach(
            (name, version) ->
                triples.add(
                    Triple.create(node, Terms.HAS_VERSION, Literals.words(name + " " + version))));
    triples.add(Triple.create(node, Terms.STARTED_AT_TIME, first.orElseGet(() -> time(started))));
    triples.add(Triple.create(node, Terms.ENDED_AT_TIME, time(ended)));
    return triples;
  }

  private static Node time(Instant instant) {
    return NodeFactory.createLiteralDT(
        instant.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
  }
}
