package org.dramatis.model;

import java.util.List;

/**
 * One happening that a document speaks of, in one or several places.
 *
 * @param id unique in the document, made from its content
 * @param type the IRI of the event class
 * @param mentions the spans of its event mentions
 */
public record LocalEvent(String id, String type, List<Span> mentions) {

  public LocalEvent {
    mentions = mentions.stream().sorted().toList();
  }
}
