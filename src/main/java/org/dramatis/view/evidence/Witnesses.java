package org.dramatis.view.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dramatis.view.document.DocumentReader;
import org.dramatis.view.document.DocumentReference;
import org.dramatis.view.evidence.Passage.Speaker;
import org.dramatis.view.evidence.Support.Said;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Terms;
import org.dramatis.view.graph.ThingReader;

/** Sums up the mentions behind a fact. */
public final class Witnesses {

  private final GraphReader graph;
  private final DocumentReader documents;
  private final PassageReader passages;
  private final Ranking ranking;
  private final Backing backing;

  public Witnesses(GraphReader graph, ThingReader things, DocumentReader documents) {
    this.graph = graph;
    this.documents = documents;
    this.passages = new PassageReader(graph, things, documents);
    this.ranking = new Ranking(graph, documents);
    this.backing = new Backing(graph);
  }

  /** The mentions behind a fact, in no order. */
  public List<Node> behind(Fact fact) {
    return backing.of(fact).stream().map(Claim::mention).toList();
  }

  public Support support(Collection<Node> mentions) {
    Optional<Node> best =
        ranking.bestFirst(mentions.stream().map(Claim::of).toList()).stream()
            .findFirst()
            .map(Claim::mention);
    return new Support(
        sources(mentions),
        best.flatMap(mention -> graph.decimal(mention, Terms.CONFIDENCE)),
        best.map(this::said),
        best.map(Node::getURI));
  }

  /** How many independent documents the mentions stand in. */
  public int sources(Collection<Node> mentions) {
    return (int)
        mentions.stream()
            .map(DocumentReader::documentOf)
            .distinct()
            .map(documents::story)
            .distinct()
            .count();
  }

  private Said said(Node mention) {
    DocumentReference document = documents.reference(DocumentReader.documentOf(mention));
    Optional<Speaker> speaker = passages.speaker(mention);
    return new Said(
        speaker.map(Speaker::label),
        speaker.flatMap(Speaker::iri),
        document.published(),
        document.publisher());
  }
}
