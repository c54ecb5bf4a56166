package org.dramatis.extract.pair;

import org.dramatis.linear.Features;
import org.dramatis.model.Dependency;
import org.dramatis.model.Sentence;

/** Describes the way that grammar takes from the subject of a pair to its object. */
final class PathFeatures {

  /** Longer ways are too rare to be known again. */
  private static final int LONGEST = 6;

  private final Sentence sentence;
  private final Scene scene;
  private final Path path;
  private final Features features;

  PathFeatures(Pair pair, Features features) {
    this.scene = pair.scene();
    this.sentence = scene.sentence();
    this.path = Path.between(sentence, pair.subject().head(), pair.object().head());
    this.features = features;
  }

  void describe() {
    features.add("path length", String.valueOf(Math.min(LONGEST + 2, path.length())));
    if (path.isNone()) {
      return;
    }
    steps();
    int top = path.tokens().get(path.top());
    features.add("top", scene.word(top), path.step(sentence, path.top() - 1));
    features.add("top to object", scene.word(top), path.step(sentence, path.top()));
    for (int i = 0; i <= path.length(); i++) {
      if (i == path.top() || i > 0 && i < path.length()) {
        beside(path.tokens().get(i), i == path.top() ? "at top" : "at way");
      }
    }
  }

  private void steps() {
    StringBuilder relations = new StringBuilder();
    StringBuilder full = new StringBuilder();
    String before = "two steps ";
    for (int i = 0; i < path.length(); i++) {
      String step = path.step(sentence, i);
      String word = i + 1 == path.length() ? "" : scene.word(path.tokens().get(i + 1));
      features.add("step", step, word);
      features.add(before, step);
      if (!word.isEmpty()) {
        features.add("way", i + 1 < path.top() ? "up" : i + 1 == path.top() ? "top" : "down", word);
        features.add("through", word);
      }
      relations.append(step);
      full.append(step).append(word);
      before = "two steps " + step + word;
    }
    if (path.length() <= LONGEST) {
      features.add("path", full.toString());
      features.add("relations", relations.toString());
      features.add("relations", scene.word(path.tokens().get(path.top())), relations.toString());
    }
  }

  /** What hangs on a word of the way: "not", "former", the noun that a verb has for its object. */
  private void beside(int token, String place) {
    for (Dependency below : sentence.tree().below(token)) {
      if (!path.tokens().contains(below.dependent()) && !below.relation().equals("punct")) {
        features.add(place, below.relation(), scene.word(below.dependent()));
        features.add("has", below.relation(), scene.word(token));
      }
    }
  }
}
