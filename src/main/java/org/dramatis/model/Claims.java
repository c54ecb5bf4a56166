package org.dramatis.model;

import java.util.Comparator;
import java.util.List;

/**
 * Everything that was found in one document, each list in the text's order.
 *
 * @param sentences where each sentence stands; mentions refer to one by its index
 */
public record Claims(
    List<Span> sentences,
    List<EntityMention> entities,
    List<TimeMention> times,
    List<EventMention> events,
    List<RelationMention> relations,
    List<TenureMention> tenures,
    List<QuotationMention> quotations) {

  public Claims {
    sentences = List.copyOf(sentences);
    entities = inOrder(entities);
    times = inOrder(times);
    events = inOrder(events);
    relations = inOrder(relations);
    tenures = inOrder(tenures);
    quotations = inOrder(quotations);
  }

  /** Claims with one span are told apart by all they say, so that the order is always the same. */
  private static <T extends Mention> List<T> inOrder(List<T> mentions) {
    if (isInOrder(mentions)) {
      return List.copyOf(mentions);
    }
    return mentions.stream()
        .distinct()
        .sorted(Comparator.<T, Span>comparing(Mention::span).thenComparing(Object::toString))
        .toList();
  }

  /** Whether each begins or ends after the one before, as most come: then none is there twice. */
  private static boolean isInOrder(List<? extends Mention> mentions) {
    for (int i = 1; i < mentions.size(); i++) {
      if (mentions.get(i - 1).span().compareTo(mentions.get(i).span()) >= 0) {
        return false;
      }
    }
    return true;
  }
}
