package org.dramatis.model;

import java.util.List;
import java.util.Optional;

/**
 * One happening that a document speaks of, in one or several places.
 *
 * @param id unique in the document, made from its content
 * @param type the IRI of the event class
 * @param mentions the spans of its event mentions
 * @param partOf the id of the larger event that it is a part of, where the document says so
 */
public record LocalEvent(String id, String type, List<Span> mentions, Optional<String> partOf) {

  public LocalEvent {
    mentions = mentions.stream().sorted().toList();
  }

  /** An event that is not said to be part of another. */
  public LocalEvent(String id, String type, List<Span> mentions) {
    this(id, type, mentions, Optional.empty());
  }
}
