package org.dramatis.extract.pair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dramatis.model.Grounds;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Span;
import org.dramatis.ontology.Ontology;

/** The relations that were judged to hold, and those that were judged not to. */
final class Verdicts {

  /** Who leads a body is one of it, which need not be said. */
  private static final String HEAD = Ontology.NAMESPACE + "headOf";

  private static final String MEMBER = Ontology.NAMESPACE + "memberOf";

  /** What the rules for posts are called. */
  private static final String POST = "tenure/";

  private record Key(String predicate, Span subject, Span object) {

    static Key of(RelationMention relation) {
      return new Key(relation.predicate(), relation.subject(), relation.object());
    }

    Key of(String otherPredicate) {
      return new Key(otherPredicate, subject, object);
    }

    Key turned() {
      return new Key(predicate, object, subject);
    }
  }

  /** Below this, whoever is held to be a member as well is held to be no more. */
  private static final double SURELY_HEAD = 0.6;

  private final Set<Key> judged = new HashSet<>();
  private final Map<Key, RelationMention> held = new LinkedHashMap<>();

  void hold(RelationMention relation) {
    judged.add(Key.of(relation));
    held.put(Key.of(relation), relation);
  }

  void reject(String predicate, Span subject, Span object) {
    judged.add(new Key(predicate, subject, object));
  }

  /** Together with those that were not judged. */
  List<RelationMention> with(List<RelationMention> before) {
    List<RelationMention> all = new ArrayList<>();
    before.stream().filter(this::isPostOfMember).forEach(this::raise);
    before.stream().filter(relation -> !judged.contains(Key.of(relation))).forEach(all::add);
    held.values().stream().filter(this::isSurest).forEach(all::add);
    return all;
  }

  /** Whether a post says that somebody leads the body that he is held to be a member of. */
  private boolean isPostOfMember(RelationMention relation) {
    Key key = Key.of(relation);
    return key.predicate().equals(HEAD)
        && relation.grounds().foundBy().startsWith(POST)
        && held.containsKey(key.of(MEMBER));
  }

  /**
   * What was learned of heads was learned of chief executives alone: of a commander or a president
   * the post says that he leads, and what was learned of members, how sure that is.
   */
  private void raise(RelationMention head) {
    RelationMention member = held.remove(Key.of(head).of(MEMBER));
    RelationMention judgedHead = held.get(Key.of(head));
    double least = judgedHead == null ? 0 : judgedHead.grounds().confidence();
    Grounds post = head.grounds();
    Grounds grounds =
        new Grounds(
            post.span(),
            post.text(),
            Math.max(least, member.grounds().confidence()),
            post.foundBy());
    held.put(Key.of(head), new RelationMention(grounds, HEAD, head.subject(), head.object()));
  }

  /** A relation is claimed in one direction: it has only one, or both say the same. */
  private boolean isSurest(RelationMention relation) {
    RelationMention turned = held.get(Key.of(relation).turned());
    return (turned == null || isSurer(relation, turned)) && !isOtherRank(relation);
  }

  /** Whether the two things are claimed to be head and body instead, or member and body. */
  private boolean isOtherRank(RelationMention relation) {
    Span subject = relation.subject();
    Span object = relation.object();
    RelationMention head = held.get(new Key(HEAD, subject, object));
    RelationMention member = held.get(new Key(MEMBER, subject, object));
    if (head == null || member == null) {
      return false;
    }
    return relation == (head.grounds().confidence() >= SURELY_HEAD ? member : head);
  }

  private static boolean isSurer(RelationMention one, RelationMention other) {
    int order = Double.compare(one.grounds().confidence(), other.grounds().confidence());
    return order > 0 || order == 0 && one.subject().compareTo(other.subject()) < 0;
  }
}
