package org.dramatis.model;

import java.util.OptionalInt;

/**
 * Words for a person, organisation or place. No two entity mentions of a document have the same
 * span, so other claims refer to one by its span.
 *
 * @param name the name without what surrounds it ("Pompeo's" names "Pompeo"); for nominals and
 *     pronouns the head word in lower case
 * @param count how many there are, where the text says so ("three soldiers")
 * @param sentence the number of the sentence
 * @param head the index of the head token in the sentence
 */
public record EntityMention(
    Grounds grounds,
    Form form,
    EntityKind kind,
    String name,
    OptionalInt count,
    int sentence,
    int head)
    implements Mention {

  /** How an entity is spoken of. */
  public enum Form {
    NAME,
    NOMINAL,
    PRONOUN
  }
}
