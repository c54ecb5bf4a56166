package org.dramatis.extract.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dramatis.extract.entity.EntityIndex;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Sentence;

/**
 * Names in a list, such as "Oslo, Bergen and Stavanger". Parsers often take one of them for a
 * description of the one before, as if it were "Oslo, Norway".
 */
final class Enumeration {

  private static final Set<String> BETWEEN = Set.of(",", "and", "or", "&", "the");

  private final Sentence sentence;
  private final List<FoundEntity> names;

  Enumeration(Sentence sentence, EntityIndex entities) {
    this.sentence = sentence;
    this.names =
        entities.in(sentence.number()).stream()
            .filter(entity -> entity.mention().form() == EntityMention.Form.NAME)
            .sorted(Comparator.comparingInt(FoundEntity::first))
            .toList();
  }

  /**
   * Whether two names are items of one list: of three at least, with a conjunction before the last
   * one alone. In "Paris, Texas and Rome, Georgia" another stands before the last.
   */
  boolean holds(FoundEntity one, FoundEntity other) {
    int first = Math.min(names.indexOf(one), names.indexOf(other));
    int last = Math.max(names.indexOf(one), names.indexOf(other));
    if (first < 0 || first == last) {
      return false;
    }
    for (int i = first; i < last; i++) {
      if (!isFollowed(i)) {
        return false;
      }
    }
    while (first > 0 && isFollowed(first - 1)) {
      first--;
    }
    while (last + 1 < names.size() && isFollowed(last)) {
      last++;
    }
    return last - first > 1 && endsWithConjunction(first, last);
  }

  private boolean endsWithConjunction(int first, int last) {
    for (int i = first; i < last; i++) {
      if (isConjoined(i) != (i + 1 == last)) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing but what joins the items of a list stands between a name and the next. */
  private boolean isFollowed(int name) {
    List<String> between = between(name);
    return BETWEEN.containsAll(between) && (between.contains(",") || isConjoined(name));
  }

  private boolean isConjoined(int name) {
    List<String> between = between(name);
    return between.contains("and") || between.contains("or") || between.contains("&");
  }

  private List<String> between(int name) {
    int end = names.get(name).end();
    int next = Math.max(end, names.get(name + 1).first());
    return sentence.tokens().subList(end, next).stream()
        .map(token -> token.word().toLowerCase(Locale.ROOT))
        .toList();
  }
}
