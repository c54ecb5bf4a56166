package org.dramatis.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A claim as a judgement remembers it: by its place, and by what it says, so that it is found again
 * where the place has moved.
 *
 * @param document the id of the document
 * @param type the broad kind of an entity, the class of an event, the predicate of a relation, the
 *     title of a post, "direct" or "indirect" for a quotation
 * @param words the text of the span
 * @param names of an entity the name of its local thing, none if that has no name; of a relation or
 *     a post the words for both ends
 * @param rank which it is of the claims of the document that say the same, from 1
 * @param alike how many these are
 */
public record JudgedClaim(
    String document,
    Sort sort,
    Span span,
    String type,
    String words,
    List<String> names,
    int rank,
    int alike)
    implements Comparable<JudgedClaim> {

  private static final Comparator<JudgedClaim> ORDER =
      Comparator.comparing(JudgedClaim::document)
          .thenComparing(JudgedClaim::span)
          .thenComparing(JudgedClaim::content);

  /** What sort of claim can be judged. */
  public enum Sort {
    ENTITY,
    EVENT,
    RELATION,
    TENURE,
    QUOTATION
  }

  public JudgedClaim {
    names = List.copyOf(names);
  }

  /** What a document says, as judgements speak of it; nothing if it cannot be judged. */
  public static Optional<JudgedClaim> of(DocumentClaims document, Mention mention) {
    return sortOf(mention).map(sort -> new JudgeableClaims(document).describe(sort, mention));
  }

  private static Optional<Sort> sortOf(Mention mention) {
    if (mention instanceof EntityMention) {
      return Optional.of(Sort.ENTITY);
    }
    if (mention instanceof EventMention) {
      return Optional.of(Sort.EVENT);
    }
    if (mention instanceof RelationMention) {
      return Optional.of(Sort.RELATION);
    }
    if (mention instanceof TenureMention) {
      return Optional.of(Sort.TENURE);
    }
    return mention instanceof QuotationMention ? Optional.of(Sort.QUOTATION) : Optional.empty();
  }

  /**
   * What the claim is in a document as it is now: what says the same in the same place; else, if as
   * many say the same as did, the one of its rank.
   */
  public List<Mention> in(DocumentClaims document) {
    List<Mention> same = new JudgeableClaims(document).like(this);
    List<Mention> here = same.stream().filter(mention -> mention.span().equals(span)).toList();
    if (!here.isEmpty()) {
      return here;
    }
    return same.size() == alike ? List.of(same.get(rank - 1)) : List.of();
  }

  /** Whether two claims say the same, wherever: what a thing is taken for does not count. */
  boolean saysTheSame(JudgedClaim other) {
    boolean ofThing = sort == Sort.ENTITY || sort == Sort.EVENT;
    return sort == other.sort
        && words.equals(other.words)
        && (ofThing || type.equals(other.type) && names.equals(other.names));
  }

  /** All that tells the claim from others, in one string. */
  String content() {
    List<String> parts = new ArrayList<>(List.of(document, sort.name(), span.toString()));
    parts.addAll(List.of(type, words));
    parts.addAll(names);
    return String.join("\n", parts);
  }

  @Override
  public int compareTo(JudgedClaim other) {
    return ORDER.compare(this, other);
  }
}
