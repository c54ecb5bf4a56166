package org.dramatis.view.document;

import java.util.List;
import java.util.Optional;

/**
 * A document in a list.
 *
 * @param words of its text
 * @param entities how many people, organisations and places it speaks of
 * @param events how many it tells of
 * @param copyOf the IRI of the document of which it is a copy
 * @param excerpt where the words that were looked for are in it
 */
public record DocumentEntry(
    String iri,
    String id,
    Optional<String> title,
    Optional<String> published,
    Optional<String> publisher,
    int words,
    int entities,
    int events,
    Optional<String> copyOf,
    Optional<Excerpt> excerpt) {

  /**
   * A stretch of a text.
   *
   * @param highlights begin and end, exclusive, of what was looked for, in UTF-16 units of it
   */
  public record Excerpt(String text, List<List<Integer>> highlights) {

    public Excerpt {
      highlights = List.copyOf(highlights);
    }
  }
}
