package org.dramatis.resolve.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EntityMention.Form;

/** The mentions that are held to speak of one thing, as they gather. */
final class Cluster {

  private final List<EntityMention> mentions = new ArrayList<>();
  private final TreeSet<String> roles = new TreeSet<>();
  private Gender gender = Gender.UNKNOWN;
  private boolean plural;
  private EntityKind kind;

  Cluster(EntityMention first) {
    mentions.add(first);
  }

  void add(EntityMention mention) {
    kind = null;
    mentions.add(mention);
  }

  List<EntityMention> mentions() {
    return mentions;
  }

  /** Common nouns that the document has for it: "president", "company". */
  TreeSet<String> roles() {
    return roles;
  }

  Gender gender() {
    return gender;
  }

  void gender(Gender found) {
    gender = found;
  }

  boolean plural() {
    return plural;
  }

  void plural(boolean found) {
    plural = found;
  }

  boolean named() {
    return mentions.stream().anyMatch(mention -> mention.form() == Form.NAME);
  }

  /** The kind of most of its names; of its other mentions if it has none. */
  EntityKind kind() {
    if (kind == null) {
      kind = mostFrequentKind();
    }
    return kind;
  }

  private EntityKind mostFrequentKind() {
    Form asked = named() ? Form.NAME : Form.NOMINAL;
    return mentions.stream()
        .filter(mention -> mention.form() == asked && mention.kind() != EntityKind.OTHER)
        .collect(
            java.util.stream.Collectors.groupingBy(
                EntityMention::kind,
                java.util.TreeMap::new,
                java.util.stream.Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Comparator.<java.util.Map.Entry<EntityKind, Long>>comparingLong(
                    java.util.Map.Entry::getValue)
                .thenComparing(java.util.Map.Entry::getKey))
        .map(java.util.Map.Entry::getKey)
        .orElse(mentions.get(0).kind());
  }

  /** The longest name, nouns before adjectives; of several the first in the text. */
  EntityMention best(Predicate<EntityMention> isNoun) {
    return mentions.stream()
        .min(
            Comparator.<EntityMention>comparingInt(mention -> mention.form().ordinal())
                .thenComparing(mention -> !isNoun.test(mention))
                .thenComparingInt(mention -> -fullness(mention))
                .thenComparing(EntityMention::span))
        .orElseThrow();
  }

  private static int fullness(EntityMention mention) {
    return mention.form() == Form.NAME ? mention.name().length() : 0;
  }

  EntityMention first() {
    return mentions.stream().min(Comparator.comparing(EntityMention::span)).orElseThrow();
  }

  /** The last mention that begins before an offset, or null. */
  EntityMention lastBefore(int offset) {
    EntityMention last = null;
    for (EntityMention mention : mentions) {
      if (mention.span().begin() < offset
          && (last == null || last.span().compareTo(mention.span()) < 0)) {
        last = mention;
      }
    }
    return last;
  }
}
