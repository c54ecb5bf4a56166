package org.dramatis.export.evidence;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/**
 * What is known of a report; empty where it is not known.
 *
 * @param issued as ISO 8601 has it
 * @param url where it was published
 */
public record NewsDocument(
    Node node, String id, String title, String issued, String publisher, String url) {

  /** The earliest first, those without a date last. */
  static final Comparator<NewsDocument> BY_DATE =
      Comparator.comparing((NewsDocument document) -> document.issued.isEmpty())
          .thenComparing(NewsDocument::issued)
          .thenComparing(document -> document.node.getURI());

  /** As it is cited: "2031-03-02, The Gazette: Talks at the harbour". */
  public String cited() {
    String name = title.isEmpty() ? id : title;
    return (issued.isEmpty() ? "undated" : issued)
        + ", "
        + (publisher.isEmpty() ? name : publisher + ": " + name);
  }
}
