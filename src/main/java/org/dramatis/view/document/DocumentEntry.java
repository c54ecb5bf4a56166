package org.dramatis.view.document;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dramatis.search.FoundSentence;

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

  static DocumentEntry of(
      DocumentReference document,
      DocumentContents contents,
      Optional<Node> original,
      Optional<Excerpt> excerpt) {
    return new DocumentEntry(
        document.iri(),
        document.id(),
        document.title(),
        document.published(),
        document.publisher(),
        contents.words(),
        contents.entities(),
        contents.events(),
        original.map(Node::getURI),
        excerpt);
  }

  /**
   * A stretch of a text.
   *
   * @param highlights begin and end, exclusive, of what was looked for, in UTF-16 units of it
   */
  public record Excerpt(String text, List<List<Integer>> highlights) {

    public Excerpt {
      highlights = List.copyOf(highlights);
    }

    static Excerpt of(FoundSentence sentence) {
      return new Excerpt(
          sentence.text(),
          sentence.highlights().stream().map(it -> List.of(it.begin(), it.end())).toList());
    }
  }
}
