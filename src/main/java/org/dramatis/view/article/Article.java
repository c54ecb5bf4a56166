package org.dramatis.view.article;

import java.util.List;
import java.util.Optional;
import org.dramatis.view.document.DocumentReference;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.graph.Standing;
import org.dramatis.view.graph.Thing;

/**
 * A document as it is read.
 *
 * @param url where it was published
 * @param dateBasis "given" with the document, read from its "dateline", or "none"
 * @param copyOf the document of which it is a copy
 * @param mentions in the order of the text, of two that begin together the longer first
 * @param things what the mentions denote
 */
public record Article(
    DocumentReference document,
    String text,
    Optional<String> author,
    Optional<String> url,
    Optional<String> language,
    String dateBasis,
    Optional<DocumentReference> copyOf,
    List<ArticleMention> mentions,
    List<Thing> things,
    Counts counts) {

  public Article {
    mentions = List.copyOf(mentions);
    things = List.copyOf(things);
  }

  /** What the words of a mention are. */
  public enum Sort {
    ENTITY,
    EVENT,
    TIME,
    QUOTATION,
    RELATION,
    CUE,
    SOURCE
  }

  /**
   * Words of the text.
   *
   * @param begin in UTF-16 units of the text
   * @param end exclusive
   * @param thing the IRI of what they denote; of a post, the post
   * @param tells what they say, in words
   * @param confidence 0 to 1
   */
  public record ArticleMention(
      String iri,
      int begin,
      int end,
      Sort sort,
      Optional<Kind> kind,
      Optional<String> thing,
      Optional<String> tells,
      Optional<Standing> standing,
      Optional<Double> confidence) {}

  /** How many things and claims there are. */
  public record Counts(int entities, int events, int relations, int quotations) {}
}
