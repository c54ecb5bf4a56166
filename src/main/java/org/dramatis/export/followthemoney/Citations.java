package org.dramatis.export.followthemoney;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.dramatis.export.evidence.CitedSentence;
import org.dramatis.export.evidence.Evidence;
import org.dramatis.export.evidence.NewsDocument;

/** Says of an entity which documents prove it, and in which sentences. */
final class Citations {

  /** All documents are named as proof; of the sentences so many are enough to read. */
  private static final int SENTENCES = 10;

  private final Evidence evidence;

  Citations(Evidence evidence) {
    this.evidence = evidence;
  }

  /**
   * @param before lines that the description begins with
   */
  void cite(SchemaEntity entity, Collection<Node> mentions, List<String> before) {
    for (NewsDocument document : evidence.documentsOf(mentions)) {
      entity.with("proof", SchemaEntity.idOf(document.node()));
    }
    List<CitedSentence> sentences = evidence.sentencesOf(mentions, SENTENCES);
    sentences.stream().limit(1).forEach(first -> entity.with("summary", first.words()));
    StringBuilder description = new StringBuilder();
    before.forEach(line -> description.append(line).append('\n'));
    sentences.forEach(sentence -> description.append(sentence.cited()).append('\n'));
    entity.with("description", description.toString().strip());
  }

  /** Who published the documents that prove it, and where. */
  void name(SchemaEntity entity, Collection<Node> mentions) {
    for (NewsDocument document : evidence.documentsOf(mentions)) {
      entity.withWords("publisher", document.publisher());
      entity.withUrl("sourceUrl", DocumentEntities.urlOf(document));
    }
  }
}
