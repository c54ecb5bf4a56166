package org.dramatis.extract.event.sense;

import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.TimeExpression;

/** Describes the sentence and the document that a candidate stands in. */
final class SurroundingFeatures {

  /** Upper ends of the steps in which is counted. */
  private static final int[] STEPS = {1, 2, 3, 4, 7, 12, 25, 50};

  private static final int NAMES = 4;

  private static final int SAID = 3;

  void describe(Described described) {
    neighbours(described);
    sentence(described);
    dates(described);
    document(described);
  }

  private static void neighbours(Described described) {
    int head = described.head();
    int last = described.sentence().tokens().size() - 1;
    described.add("before", head > 0 ? described.lemma(head - 1) : "^");
    described.add("after", head < last ? described.lemma(head + 1) : "$");
  }

  private static void sentence(Described described) {
    Sentence sentence = described.sentence();
    boolean quoted = false;
    boolean finite = false;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      String tag = sentence.token(i).tag();
      if (i < described.head() && (tag.equals("``") || tag.equals("''"))) {
        quoted = !quoted;
      }
      finite |= tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }
    described.addForFamily("quoted", String.valueOf(quoted));
    described.addForFamily("finite", String.valueOf(finite));
    described.addForFamily("passage", sentence.passage().name());
    described.addForFamily("tokens", step(sentence.tokens().size()));
    int third = 3 * described.head() / sentence.tokens().size();
    described.addForFamily("place in sentence", String.valueOf(third));
    int names = 0;
    for (FoundEntity found : described.scene().entities(sentence)) {
      names += found.mention().form() == EntityMention.Form.NAME ? 1 : 0;
    }
    described.addForFamily("names around", String.valueOf(Math.min(NAMES, names)));
  }

  private static void dates(Described described) {
    boolean time = false;
    boolean day = false;
    for (TimeExpression each : described.scene().times(described.sentence())) {
      time = true;
      day |= each.value().matches("\\d{4}-\\d\\d-\\d\\d.*");
    }
    described.addForFamily("day", String.valueOf(day));
    described.addForFamily("times", String.valueOf(time));
  }

  private static void document(Described described) {
    Scene scene = described.scene();
    String lemma = described.lemma(described.head());
    int before = scene.before(described.sentence(), lemma);
    described.addForFamily("sentence", step(scene.place(described.sentence())));
    described.addForFamily("sentences", step(scene.size()));
    described.addForFamily("said before", String.valueOf(Math.min(SAID, before)));
    described.addForFamily("said", step(scene.count(lemma)));
  }

  private static String step(int count) {
    int step = 0;
    while (step < STEPS.length && count >= STEPS[step]) {
      step++;
    }
    return String.valueOf(step);
  }
}
