package org.dramatis.view;

/**
 * Names a fact in addresses, the same in every answer: the subject's IRI, a local name and the
 * object, with blanks between.
 *
 * @param relation the local name of a role or relation ("actor", "headOf", "before"); or, as of
 *     folded edges, that of a class of events ("Meeting"): all of these between the two
 * @param object an IRI, or a date as it is written
 */
public record FactId(String subject, String relation, String object) {

  /** Whether it stands for all events of a class between two things. */
  public boolean isFolded() {
    return Character.isUpperCase(relation.codePointAt(0));
  }

  /** Whether a text is such an id; a single IRI is none. */
  public static boolean isOne(String text) {
    return text.matches("\\S+ \\S+ \\S+");
  }

  /**
   * Reads an id.
   *
   * @throws ViewException if it is none
   */
  public static FactId parse(String text) {
    if (!isOne(text)) {
      throw ViewException.wrong(
          "\"" + text + "\" names no fact.",
          "A fact is named by its subject, its relation and its object, with blanks between.");
    }
    String[] parts = text.split(" ");
    return new FactId(parts[0], parts[1], parts[2]);
  }

  @Override
  public String toString() {
    return subject + " " + relation + " " + object;
  }
}
