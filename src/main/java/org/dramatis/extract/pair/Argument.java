package org.dramatis.extract.pair;

import java.util.Locale;
import java.util.Optional;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.Span;
import org.dramatis.model.TimeExpression;

/**
 * Words of a sentence that may be one side of a relation: a mention or a date.
 *
 * @param first the index of the first token
 * @param end the index after the last token
 * @param head the index of the token that governs the others
 * @param kind of the thing they stand for, which a pronoun alone does not tell
 * @param mention nothing for a date
 * @param entity what the mention stands for, as far as that is known
 * @param time nothing for a mention
 */
record Argument(
    Span span,
    int first,
    int end,
    int head,
    EntityKind kind,
    Optional<EntityMention> mention,
    Optional<LocalEntity> entity,
    Optional<TimeExpression> time) {

  boolean isDate() {
    return time.isPresent();
  }

  boolean covers(int token) {
    return first <= token && token < end;
  }

  boolean isPronoun() {
    return mention.filter(words -> words.form() == EntityMention.Form.PRONOUN).isPresent();
  }

  /** The fullest name of what is meant, else the words themselves. */
  String name() {
    return entity
        .filter(LocalEntity::named)
        .map(LocalEntity::name)
        .or(() -> mention.map(EntityMention::name))
        .orElse("");
  }

  /** The words of the name in lower case, at least one. */
  String[] nameWords() {
    String[] words = name().toLowerCase(Locale.ROOT).split("\\s+");
    return words.length == 0 ? new String[] {""} : words;
  }

  /** What kind of argument it is, places not told apart. */
  String label() {
    return isDate() ? "DATE" : kind.broad().name();
  }

  /** Whether the two stand for one thing, as far as that is known. */
  boolean same(Argument other) {
    return entity.isPresent()
        && other.entity.isPresent()
        && entity.get().id().equals(other.entity.get().id());
  }

  boolean sameOrEqual(Argument other) {
    return span.equals(other.span) || same(other);
  }
}
