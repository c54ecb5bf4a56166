package org.dramatis.resolve.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EntityMention.Form;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;

/** The mentions that are held to speak of one thing, as they gather. */
final class Cluster {

  private static final EntityKind[] KINDS = EntityKind.values();

  private final List<EntityMention> mentions = new ArrayList<>();

  /** The same in the text's order. */
  private final List<EntityMention> inOrder = new ArrayList<>();

  /** The length of the longest mention in code points. */
  private int longest;

  private final Map<Form, Set<String>> called = new EnumMap<>(Form.class);
  private final TreeSet<String> roles = new TreeSet<>();
  private final List<Post> posts = new ArrayList<>();

  /** How many names are of each kind, and how many descriptions. */
  private final int[] names = new int[KINDS.length];

  private final int[] nominals = new int[KINDS.length];
  private boolean named;
  private Gender gender = Gender.UNKNOWN;

  /** What the first of the mentions that tells a gender tells, and how many have been asked. */
  private Gender told = Gender.UNKNOWN;

  private int asked;
  private boolean plural;

  /**
   * A post that the document says the person holds.
   *
   * @param words those of the title, folded
   * @param body the span of the mention of what the post belongs to
   */
  record Post(Set<String> words, Optional<Span> body) {}

  Cluster(EntityMention first) {
    add(first);
  }

  void add(EntityMention mention) {
    mentions.add(mention);
    inOrder.add(firstFrom(mention.span().begin(), mention.span().end()), mention);
    longest = Math.max(longest, mention.span().length());
    Form form = mention.tellsName() ? Form.NAME : mention.form();
    called.computeIfAbsent(form, key -> new TreeSet<>()).add(mention.name());
    named |= mention.tellsName();
    if (mention.kind() != EntityKind.OTHER) {
      switch (form) {
        case NAME -> names[mention.kind().ordinal()]++;
        case NOMINAL -> nominals[mention.kind().ordinal()]++;
        case PRONOUN -> {}
      }
    }
  }

  List<EntityMention> mentions() {
    return mentions;
  }

  /** Those of a sentence, in the text's order. */
  List<EntityMention> in(Sentence sentence) {
    Span span = sentence.span();
    return inOrder.subList(firstFrom(span.begin(), 0), firstFrom(span.end(), 0));
  }

  /** Those that begin before an offset, in the text's order. */
  List<EntityMention> before(int offset) {
    return inOrder.subList(0, firstFrom(offset, 0));
  }

  boolean has(Span mention) {
    int place = firstFrom(mention.begin(), mention.end());
    return place < inOrder.size() && inOrder.get(place).span().equals(mention);
  }

  /** Whether a mention shares words with a span. */
  boolean overlaps(Span span) {
    for (int i = firstFrom(span.end(), 0) - 1;
        i >= 0 && inOrder.get(i).span().begin() + longest > span.begin();
        i--) {
      if (inOrder.get(i).span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  /** What its mentions of a form call it, each name once. */
  Set<String> called(Form form) {
    return called.getOrDefault(form, Set.of());
  }

  /** Common nouns that the document has for it: "president", "company". */
  TreeSet<String> roles() {
    return roles;
  }

  List<Post> posts() {
    return posts;
  }

  Gender gender() {
    return gender;
  }

  void gender(Gender found) {
    gender = found;
  }

  /**
   * Takes the gender that the mentions tell, if one does; the first that tells, tells.
   *
   * @param genders what a mention tells; each is asked once
   */
  void infer(Function<EntityMention, Gender> genders) {
    while (told == Gender.UNKNOWN && asked < mentions.size()) {
      told = genders.apply(mentions.get(asked++));
    }
    gender = told == Gender.UNKNOWN ? gender : told;
  }

  boolean plural() {
    return plural;
  }

  void plural(boolean found) {
    plural = found;
  }

  boolean named() {
    return named;
  }

  /** The kind of most of its names; of its other mentions if it has none. */
  EntityKind kind() {
    int[] counts = named ? names : nominals;
    EntityKind most = null;
    for (EntityKind kind : KINDS) {
      int count = counts[kind.ordinal()];
      if (count > 0 && (most == null || count >= counts[most.ordinal()])) {
        most = kind;
      }
    }
    return most == null ? mentions.get(0).kind() : most;
  }

  /** The longest name, written as such before told by an adjective; of several the first. */
  EntityMention best(Predicate<EntityMention> isNoun) {
    return mentions.stream()
        .min(
            Comparator.<EntityMention, Boolean>comparing(mention -> !mention.tellsName())
                .thenComparingInt(mention -> mention.form().ordinal())
                .thenComparing(mention -> !isNoun.test(mention))
                .thenComparingInt(mention -> -fullness(mention))
                .thenComparing(EntityMention::span))
        .orElseThrow();
  }

  private static int fullness(EntityMention mention) {
    return mention.tellsName() ? mention.name().length() : 0;
  }

  EntityMention first() {
    return inOrder.get(0);
  }

  /** The last mention that begins before an offset, or null. */
  EntityMention lastBefore(int offset) {
    int after = firstFrom(offset, 0);
    return after == 0 ? null : inOrder.get(after - 1);
  }

  /** The index of the first mention in the text's order that a span would not come after. */
  private int firstFrom(int begin, int end) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Span span = inOrder.get(middle).span();
      if (span.begin() < begin || span.begin() == begin && span.end() < end) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
