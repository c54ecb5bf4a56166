package org.dramatis.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Span;

/** The entity mentions of an article, looked up by the words they take up. */
public final class EntityIndex {

  private static final Comparator<FoundEntity> LONGEST_FIRST =
      Comparator.<FoundEntity>comparingInt(found -> found.first() - found.end())
          .thenComparing(found -> found.mention().span());

  private final Map<Integer, List<FoundEntity>> bySentence = new HashMap<>();

  /** Of several mentions with one span the first one given stays. */
  public EntityIndex(List<FoundEntity> found) {
    Set<Span> taken = new HashSet<>();
    for (FoundEntity entity : found) {
      if (taken.add(entity.mention().span())) {
        bySentence
            .computeIfAbsent(entity.mention().sentence(), number -> new ArrayList<>())
            .add(entity);
      }
    }
    bySentence.values().forEach(entities -> entities.sort(LONGEST_FIRST));
  }

  /** All mentions of a sentence, longest first. */
  public List<FoundEntity> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** The longest mention whose head is this token. */
  public Optional<FoundEntity> headedBy(int sentence, int token) {
    for (FoundEntity found : in(sentence)) {
      if (found.mention().head() == token) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** The longest name that this token belongs to. */
  public Optional<FoundEntity> nameAt(int sentence, int token) {
    for (FoundEntity found : in(sentence)) {
      if (found.mention().form() == EntityMention.Form.NAME && found.covers(token)) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** The mention that a grammatical argument with this head stands for. */
  public Optional<FoundEntity> argumentAt(int sentence, int token) {
    Optional<FoundEntity> headed = headedBy(sentence, token);
    return headed.isPresent() ? headed : nameAt(sentence, token);
  }

  /** All mentions in the text's order. */
  public List<FoundEntity> all() {
    return bySentence.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(found -> found.mention().span()))
        .toList();
  }
}
