package org.dramatis.extract.event.sense;

import org.dramatis.linear.Features;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.Ontology;

/** Describes a candidate to the models that judge it. */
final class SenseFeatures {

  private static final int LEAST_HINTS = -2;
  private static final int MOST_HINTS = 3;

  private final GrammarFeatures grammar;
  private final SurroundingFeatures surroundings = new SurroundingFeatures();

  SenseFeatures(Ontology ontology) {
    this.grammar = new GrammarFeatures(ontology);
  }

  void describe(Scene scene, Sentence sentence, Candidate candidate, Features features) {
    Described described = new Described(scene, sentence, candidate, features);
    words(described);
    grammar.describe(described);
    surroundings.describe(described);
  }

  private static void words(Described described) {
    Candidate candidate = described.candidate();
    String words = candidate.words();
    described.add("all", "candidates");
    described.add("type", described.type());
    described.add("branch", described.branch());
    described.add("kairos", candidate.type().kairos());
    described.add("words", words);
    described.add("words", words, described.type());
    described.add("lemma", described.lemma(candidate.head()));
    described.addForFamily("tag", described.sentence().token(candidate.head()).tag());
    String preferred = String.valueOf(candidate.preferred());
    described.addForFamily("preferred", preferred);
    described.add("preferred", preferred, described.type());
    described.addForFamily("weak", String.valueOf(candidate.trigger().weak()));
    described.addForFamily("length", String.valueOf(candidate.trigger().lemmas().size()));
    String hints = String.valueOf(Math.max(LEAST_HINTS, Math.min(MOST_HINTS, candidate.hints())));
    described.addForFamily("hints", hints);
    if (candidate.trigger().weak()) {
      described.add("weak hints", hints, words);
    }
  }
}
