package org.dramatis.extract.event.role;

import java.util.Optional;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.extract.pair.Path;
import org.dramatis.linear.Features;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Token;
import org.dramatis.ontology.EventType;
import org.dramatis.ontology.PartOfSpeech;

/** Describes a mention as a possible participant of an event. */
final class RoleFeatures {

  /** Longer ways through the grammar are too rare to be known again. */
  private static final int LONGEST = 5;

  private static final int COUNTED = 3;

  private final RoleScene scene;
  private final Sentence sentence;
  private final int number;
  private final Predicate predicate;
  private final String type;
  private final String group;
  private final String shape;

  /**
   * @param number of the predicate in the scene
   */
  RoleFeatures(RoleScene scene, int number) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.number = number;
    this.predicate = scene.predicates().get(number);
    this.type = local(predicate.type().iri());
    this.group = group(predicate.type());
    this.shape = shape();
  }

  private static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private static String group(EventType type) {
    return local(type.parent()) + "/" + type.plover();
  }

  /** Part of speech and voice of the predicate. */
  private String shape() {
    int head = predicate.head();
    if (predicate.partOfSpeech() != PartOfSpeech.VERB) {
      return predicate.partOfSpeech() == PartOfSpeech.NOUN ? "noun" : "adjective";
    }
    Token token = sentence.token(head);
    boolean passive =
        sentence.tree().has(head, "aux:pass") || sentence.tree().has(head, "nsubj:pass");
    boolean bare = token.tag().equals("VBN") && !sentence.tree().has(head, "aux");
    return passive ? "passive" : bare ? "participle" : token.tag().equals("VBG") ? "ing" : "active";
  }

  /** What the event looks like, whoever takes part in it. */
  void describeEvent(Features features) {
    int head = predicate.head();
    features.add("event shape", shape);
    features.add("event type", type);
    features.add("event group", group, shape);
    features.add("event lemma", predicate.lemma(), shape);
    features.add("event below", sentence.relation(head), scene.word(sentence.governor(head)));
    features.add("event relation", shape, sentence.relation(head));
    for (Finding finding : scene.findings(number)) {
      features.add("event has", finding.role());
    }
  }

  /** What a mention looks like, whatever it takes part in. */
  void describeMention(FoundEntity entity, Features features) {
    EntityMention mention = entity.mention();
    int head = mention.head();
    String kind = mention.kind().name();
    features.add("kind", kind, mention.form().name());
    features.add("rule", mention.grounds().foundBy());
    features.add("head", scene.word(head));
    features.add("into", Path.relation(sentence, head), kind);
    features.add("governor", scene.word(sentence.governor(head)), sentence.relation(head));
    features.add("before", scene.word(entity.first() - 1));
    features.add("after", scene.word(entity.end()));
    features.add("first", scene.word(entity.first()));
    features.add("counted", String.valueOf(mention.count().isPresent()));
    features.add("event too", String.valueOf(scene.isPredicate(head)), kind);
  }

  /** How a mention stands to the event. */
  void describe(FoundEntity entity, Features features) {
    String kind = entity.mention().kind().name();
    String broad = entity.mention().kind().broad().name();
    String word = scene.word(entity.mention().head());
    features.add("kind of", type, kind);
    features.add("kind for", predicate.lemma(), broad);
    features.add("kind in", group, kind);
    features.add("form in", shape, kind + entity.mention().form());
    features.add("head in", group, word);
    features.add("head of", type, word);
    grammar(entity, kind, features);
    way(entity, broad, features);
    place(entity, features);
  }

  private void grammar(FoundEntity entity, String kind, Features features) {
    Optional<Finding> finding = scene.finding(number, entity);
    String role = finding.map(Finding::role).orElse("none");
    features.add("grammar", role);
    features.add("grammar kind", role, kind);
    features.add("grammar type", role, type);
    features.add("grammar group", role, group);
    features.add("grammar lemma", role, predicate.lemma());
    features.add("grammar shape", role, shape);
    finding.ifPresent(
        found -> {
          features.add("slot", role, shape + found.relation());
          features.add("slot kind", kind, role + found.relation());
        });
    for (Finding other : scene.findings(number)) {
      if (!other.mention().equals(entity.mention().span())) {
        features.add("filled", role, other.role());
      }
    }
    for (int i = 0; i < scene.predicates().size(); i++) {
      if (i != number) {
        elsewhere(i, entity, role, features);
      }
    }
  }

  /** What the mention is in another event, and how that event stands to this one. */
  private void elsewhere(int other, FoundEntity entity, String role, Features features) {
    Optional<Finding> found = scene.finding(other, entity);
    if (found.isPresent()) {
      int head = scene.predicates().get(other).head();
      String way = way(Path.between(sentence, predicate.head(), head));
      features.add("elsewhere", role, found.get().role());
      features.add("elsewhere by", way, found.get().role());
      features.add("elsewhere verb", scene.word(head), found.get().role());
    }
  }

  private void way(FoundEntity entity, String kind, Features features) {
    Path path = Path.between(sentence, predicate.head(), entity.mention().head());
    String way = way(path);
    features.add("way", shape, way);
    features.add("way kind", shape + kind, way);
    features.add("way group", group, way);
    features.add("way type", type, way);
    features.add("way lemma", predicate.lemma(), way);
    features.add("length", shape, String.valueOf(Math.min(path.length(), LONGEST + 1)));
    if (!path.isNone()) {
      features.add("first step", shape, path.step(sentence, 0));
      features.add("last step", kind, path.step(sentence, path.length() - 1));
      int top = path.tokens().get(path.top());
      features.add("top", scene.word(top), path.step(sentence, path.top()));
      features.add("up", String.valueOf(path.top()), String.valueOf(path.length()));
      for (int i = 1; i < path.length(); i++) {
        features.add("through", scene.word(path.tokens().get(i)), i < path.top() ? "up" : "down");
        if (scene.isPredicate(path.tokens().get(i))) {
          features.add("past an event", shape, path.step(sentence, 0));
        }
      }
    }
  }

  private String way(Path path) {
    if (path.isNone() || path.length() > LONGEST) {
      return path.isNone() ? "none" : "far";
    }
    StringBuilder way = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      way.append(path.step(sentence, i));
    }
    return way.toString();
  }

  /** Where the mention stands in the sentence, seen from the event. */
  private void place(FoundEntity entity, Features features) {
    boolean before = entity.mention().head() < predicate.head();
    String side = before ? "before" : "after";
    int from = before ? entity.end() : predicate.head() + 1;
    int to = before ? predicate.head() : entity.first();
    int mentions = 0;
    for (FoundEntity other : scene.mentions()) {
      int head = other.mention().head();
      mentions += from <= head && head < to && !entity.covers(head) ? 1 : 0;
    }
    int events = 0;
    for (Predicate other : scene.predicates()) {
      events += from <= other.head() && other.head() < to ? 1 : 0;
    }
    features.add("side", shape, side);
    features.add("gap " + side, shape, String.valueOf(steps(to - from)));
    features.add("mentions between", side, String.valueOf(Math.min(mentions, COUNTED)));
    features.add("events between", side, String.valueOf(Math.min(events, COUNTED)));
  }

  private static int steps(int words) {
    return words < 4 ? words : words < 7 ? 4 : words < 12 ? 5 : words < 20 ? 6 : 7;
  }
}
