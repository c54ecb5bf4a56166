package org.dramatis.view.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Terms;
import org.dramatis.view.graph.ThingReader;
import org.dramatis.view.judgement.Judgement.Party;

/** Reads the judgements of a graph. */
public final class JudgementReader {

  private static final List<Node> PARTS =
      List.of(Terms.SUBJECT_MENTION, Terms.OBJECT_MENTION, Terms.SPEAKER_MENTION);

  private final GraphReader graph;
  private final ThingReader things;

  public JudgementReader(GraphReader graph, ThingReader things) {
    this.graph = graph;
    this.things = things;
  }

  /** In the order in which they were made. */
  public List<Judgement> all() {
    return inOrder(judgements());
  }

  /** Those that bind a claim about a thing. */
  public List<Judgement> about(Node thing) {
    return inOrder(judgements().filter(it -> binds(it, thing)));
  }

  private Stream<Node> judgements() {
    return graph.subjects(Terms.TYPE, Terms.JUDGEMENT_CLASS).stream();
  }

  private List<Judgement> inOrder(Stream<Node> judgements) {
    return judgements
        .map(this::read)
        .sorted(
            Comparator.comparing((Judgement it) -> it.when().orElse(""))
                .thenComparing(Judgement::iri))
        .toList();
  }

  private boolean binds(Node judgement, Node thing) {
    return graph.subjects(Terms.JUDGEMENT, judgement).stream()
        .flatMap(mention -> Stream.concat(Stream.of(mention), parts(mention)))
        .anyMatch(mention -> graph.has(mention, Terms.DENOTES, thing));
  }

  private Stream<Node> parts(Node mention) {
    Stream<Node> filling =
        graph.objects(mention, Terms.ARGUMENT).stream()
            .flatMap(argument -> graph.objects(argument, Terms.MENTION).stream());
    return Stream.concat(
        PARTS.stream().flatMap(part -> graph.objects(mention, part).stream()), filling);
  }

  private Judgement read(Node judgement) {
    List<Node> claims = new ArrayList<>(graph.objects(judgement, Terms.ABOUT));
    claims.sort(Comparator.comparing(Node::getURI));
    String standing = graph.words(judgement, Terms.STANDING).orElse("");
    boolean binds = standing.equals("in force");
    return new Judgement(
        judgement.getURI(),
        graph.words(judgement, Terms.DECISION).orElse(""),
        claims.stream().map(this::party).toList(),
        graph.words(judgement, Terms.CREATOR),
        graph.words(judgement, Terms.CREATED),
        graph.words(judgement, Terms.COMMENT),
        binds,
        binds ? Optional.empty() : Optional.of(note(judgement, standing)));
  }

  /** By the name that was judged: two that were merged are called the same since. */
  private Party party(Node claim) {
    Optional<Node> thing =
        graph
            .object(claim, Terms.JUDGED_CLAIM)
            .flatMap(mention -> graph.object(mention, Terms.DENOTES));
    String label =
        graph
            .words(claim, Terms.JUDGED_NAME)
            .or(() -> thing.map(things::label))
            .or(() -> graph.words(claim, Terms.JUDGED_WORDS))
            .orElse("");
    return new Party(thing.map(Node::getURI), label);
  }

  private String note(Node judgement, String standing) {
    return switch (standing) {
      case "dormant" -> "What it is about is not among the claims now.";
      case "inseparable" -> "One document takes both for one thing.";
      case "contradicted" ->
          "Contradicts "
              + String.join(
                  " and ",
                  graph.objects(judgement, Terms.CONTRADICTS).stream()
                      .map(graph::label)
                      .sorted()
                      .toList())
              + ": none of them binds.";
      default -> "Not yet applied: the next build will.";
    };
  }
}
