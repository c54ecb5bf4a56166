package org.dramatis.model;

import java.util.OptionalInt;

/**
 * Words for a person, organisation or place. No two entity mentions of a document have the same
 * span, so other claims refer to one by its span.
 *
 * @param name the name without what surrounds it ("Pompeo's" names "Pompeo"); the name that a
 *     description tells ("the Iraqi government" is the Government of Iraq); for other nominals and
 *     for pronouns the head word in lower case
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

  /** Whether the words tell a name, though they may be none: the adjective "Iraqi" tells Iraq. */
  public boolean tellsName() {
    return form == Form.NAME || form == Form.NOMINAL && Character.isUpperCase(name.codePointAt(0));
  }

  /** How an entity is spoken of. */
  public enum Form {
    NAME,
    NOMINAL,
    PRONOUN
  }
}
