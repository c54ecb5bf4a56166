package org.dramatis.extract.pair;

import java.util.Locale;
import org.dramatis.linear.Features;
import org.dramatis.model.Dependency;
import org.dramatis.model.EntityKind;
import org.dramatis.model.Sentence;
import org.dramatis.model.TenureMention;

/** Describes one side of a pair by itself, so that it is looked at once for all its pairs. */
final class SideFeatures {

  /** How far words beside an argument count, and from where on only that they are there. */
  private static final int FAR = 5;

  private static final int NEAR = 2;

  private final Scene scene;
  private final Sentence sentence;

  SideFeatures(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  /**
   * Adds what an argument looks like.
   *
   * @param side "s" for the subject, "o" for the object
   */
  void describe(Argument argument, String side, Features features) {
    features.add("any", side);
    features.add("form", side, form(argument));
    features.add("kind", side, argument.kind().name());
    features.add("main", side, String.valueOf(scene.evidence().isMain(argument)));
    features.add("sentence", String.valueOf(Math.min(3, sentence.number())));
    words(argument, side, features);
    grammar(argument, side, features);
    if (argument.isDate()) {
      new DateFeatures(scene, argument).describe(features);
    } else {
      name(argument, side, features);
      posts(argument, side, features);
    }
  }

  /** A pronoun by itself, a name by whether it is a noun. */
  String form(Argument argument) {
    if (argument.isPronoun()) {
      return scene.word(argument.head());
    }
    if (argument.isDate()) {
      return "date";
    }
    return sentence.token(argument.head()).tag().startsWith("JJ") ? "adjective" : "name";
  }

  private void words(Argument argument, String side, Features features) {
    String before = scene.word(argument.first() - 1);
    String after = scene.word(argument.end());
    features.add("1 before", side, before);
    features.add("1 after", side, after);
    features.add("2 before " + side, scene.word(argument.first() - 2), before);
    features.add("2 after " + side, after, scene.word(argument.end() + 1));
    for (int i = NEAR + 1; i <= FAR; i++) {
      features.add("before", side, scene.word(argument.first() - i));
    }
  }

  private void grammar(Argument argument, String side, Features features) {
    int head = argument.head();
    for (Dependency below : sentence.tree().below(head)) {
      if (!argument.covers(below.dependent()) && !below.relation().equals("punct")) {
        features.add("below " + side, below.relation(), scene.word(below.dependent()));
      }
    }
    int governor = sentence.governor(head);
    String above = governor == Dependency.ROOT ? "root" : scene.word(governor);
    features.add("above " + side, Path.relation(sentence, head), above);
  }

  /** What a place or body is called tells much of it: "College", "Party". */
  private static void name(Argument argument, String side, Features features) {
    if (argument.kind() == EntityKind.PERSON) {
      return;
    }
    String[] words = argument.nameWords();
    features.add("last word", side, words[words.length - 1]);
    if (argument.kind().isPlace()) {
      features.add("place", side, argument.name());
    } else {
      for (String word : words) {
        features.add("name word", side, word);
      }
    }
  }

  private void posts(Argument argument, String side, Features features) {
    for (TenureMention tenure : scene.evidence().posts(argument)) {
      for (String word : tenure.title().toLowerCase(Locale.ROOT).split("[ -]")) {
        features.add("post", side, word);
      }
    }
  }
}
