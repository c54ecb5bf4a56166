package org.dramatis.model;

import java.util.List;

/**
 * One thing that a document speaks of, in one or several places.
 *
 * @param id unique in the document, made from its content
 * @param name the fullest name the document has for it; for one without a name its description
 * @param named whether the document gives it a name
 * @param mentions the spans of its entity mentions
 */
public record LocalEntity(
    String id, EntityKind kind, String name, boolean named, List<Span> mentions) {

  public LocalEntity {
    mentions = isInOrder(mentions) ? List.copyOf(mentions) : mentions.stream().sorted().toList();
  }

  private static boolean isInOrder(List<Span> mentions) {
    for (int i = 1; i < mentions.size(); i++) {
      if (mentions.get(i - 1).compareTo(mentions.get(i)) > 0) {
        return false;
      }
    }
    return true;
  }

  /** Of the id alone, which is enough; many mentions take long to go through. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
