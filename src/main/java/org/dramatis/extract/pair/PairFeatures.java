package org.dramatis.extract.pair;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dramatis.linear.Features;
import org.dramatis.model.EntityKind;
import org.dramatis.model.RelationMention;
import org.dramatis.model.TenureMention;

/** Describes how the two sides of a pair stand to each other. */
final class PairFeatures {

  /** Words between two arguments that far apart tell little. */
  private static final int FAR = 14;

  /** As many words between are taken for a phrase. */
  private static final int PHRASE = 6;

  private static final int COUNTED = 3;

  private final Pair pair;
  private final Scene scene;
  private final String order;
  private final Features features;

  PairFeatures(Pair pair, Features features) {
    this.pair = pair;
    this.scene = pair.scene();
    this.order = pair.isForward() ? "f" : "b";
    this.features = features;
  }

  void describe() {
    sides();
    between();
    around();
    new PathFeatures(pair, features).describe();
    claims();
    competitors();
  }

  private void sides() {
    Argument subject = pair.subject();
    Argument object = pair.object();
    features.add("order", order);
    features.add("kinds", subject.kind().name(), object.kind().name());
    SideFeatures sides = new SideFeatures(scene);
    features.add("forms", sides.form(subject), sides.form(object));
    if (object.isDate()) {
      boolean next = pair.right().first() - 1 == pair.left().end();
      features.add("beside", order, String.valueOf(next));
    }
    if (subject.kind() == EntityKind.PERSON && object.kind() == EntityKind.PERSON) {
      String[] one = subject.nameWords();
      String[] other = object.nameWords();
      boolean same = one[one.length - 1].equals(other[other.length - 1]);
      features.add("surname", String.valueOf(same), one.length + "/" + other.length);
    }
  }

  private void between() {
    int first = pair.left().end();
    int end = pair.right().first();
    int words = end - first;
    features.add("gap", order, String.valueOf(steps(words)));
    String bigram = pair.isForward() ? "two between f" : "two between b";
    String before = "^";
    String verb = "none";
    int verbs = 0;
    for (int i = first; i < end; i++) {
      String word = scene.word(i);
      if (words <= FAR) {
        features.add("between", order, word);
        features.add(bigram, before, word);
      }
      if (scene.sentence().token(i).isVerb()) {
        verb = word;
        verbs++;
      }
      before = word;
    }
    features.add(bigram, before, "$");
    features.add("verbs", String.valueOf(Math.min(verbs, COUNTED)));
    features.add("last verb", order, verb);
    if (words <= PHRASE) {
      features.add("phrase", order, phrase(first, end));
    }
  }

  private String phrase(int first, int end) {
    StringBuilder phrase = new StringBuilder();
    for (int i = first; i < end; i++) {
      phrase.append('_').append(scene.word(i));
    }
    return phrase.toString();
  }

  private static int steps(int words) {
    return words < 6 ? words : words < 10 ? 6 : words < 15 ? 7 : words < 25 ? 8 : 9;
  }

  private void around() {
    String before = scene.word(pair.left().first() - 1);
    String after = scene.word(pair.right().end());
    features.add("in front", order, before);
    features.add("behind", order, after);
    features.add("around " + order, before, after);
  }

  private void claims() {
    Evidence evidence = scene.evidence();
    Set<String> here = new HashSet<>();
    for (RelationMention relation : evidence.between(pair.subject(), pair.object())) {
      features.add("pattern", relation.grounds().foundBy());
      features.add("claimed", relation.predicate());
      here.add(relation.predicate());
    }
    for (RelationMention relation : evidence.between(pair.object(), pair.subject())) {
      features.add("claimed back", relation.predicate());
    }
    for (RelationMention relation : evidence.betweenThings(pair.subject(), pair.object())) {
      if (!here.contains(relation.predicate())) {
        features.add("claimed elsewhere", relation.predicate());
      }
    }
    for (RelationMention relation : evidence.betweenThings(pair.object(), pair.subject())) {
      features.add("claimed back elsewhere", relation.predicate());
    }
    for (TenureMention tenure : evidence.tenures(pair.subject(), pair.object())) {
      features.add("post there", "any");
      for (String word : tenure.title().toLowerCase(Locale.ROOT).split("[ -]")) {
        features.add("post there", word);
      }
    }
  }

  /** Others that could be a side as well, as they stand between the two or before them. */
  private void competitors() {
    String subjectKind = pair.subject().label();
    String objectKind = pair.object().label();
    int subjects = 0;
    int objects = 0;
    int rank = 0;
    for (Argument other : scene.arguments()) {
      boolean asObject = other.label().equals(objectKind) && !other.same(pair.object());
      if (pair.left().end() <= other.first() && other.end() <= pair.right().first()) {
        features.add("stands between", order, other.label());
        subjects += other.label().equals(subjectKind) && !other.same(pair.subject()) ? 1 : 0;
        objects += asObject ? 1 : 0;
      }
      rank += asObject && other.first() < pair.object().first() ? 1 : 0;
    }
    features.add("subjects between", order, String.valueOf(Math.min(subjects, COUNTED)));
    features.add("objects between", order, String.valueOf(Math.min(objects, COUNTED)));
    features.add("objects before", String.valueOf(Math.min(rank, COUNTED + 1)));
  }
}
