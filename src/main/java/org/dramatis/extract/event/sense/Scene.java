package org.dramatis.extract.event.sense;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dramatis.extract.entity.EntityIndex;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Sentence;
import org.dramatis.model.TimeExpression;

/**
 * What an article shows around its candidates: its words, its names, how often which word is said.
 */
public final class Scene {

  /**
   * A sentence that tells of something.
   *
   * @param place among such sentences, from 0
   * @param before how often each of its lemmas was said in the sentences before it
   */
  private record Told(int place, String[] lemmas, Map<String, Integer> before) {}

  private final AnnotatedArticle annotated;
  private final EntityIndex entities;
  private final Map<Integer, Told> told = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  public Scene(AnnotatedArticle annotated, EntityIndex entities) {
    this.annotated = annotated;
    this.entities = entities;
    for (Sentence sentence : annotated.told()) {
      String[] lemmas = new String[sentence.tokens().size()];
      Map<String, Integer> before = new HashMap<>();
      for (int i = 0; i < lemmas.length; i++) {
        lemmas[i] = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
        before.put(lemmas[i], count(lemmas[i]));
      }
      for (String lemma : lemmas) {
        counts.merge(lemma, 1, Integer::sum);
      }
      told.put(sentence.number(), new Told(told.size(), lemmas, before));
    }
  }

  /** The sentences that tell of something, in the text's order. */
  public List<Sentence> sentences() {
    return annotated.told();
  }

  /** The lemmas of such a sentence, in lower case. */
  public String[] lemmas(Sentence sentence) {
    return told.get(sentence.number()).lemmas();
  }

  /** Whether a token belongs to a name. */
  public boolean isInName(Sentence sentence, int token) {
    return entities.nameAt(sentence.number(), token).isPresent();
  }

  /** The place of a sentence among those that tell of something, from 0. */
  int place(Sentence sentence) {
    return told.get(sentence.number()).place();
  }

  int size() {
    return told.size();
  }

  /** How often a lemma of the sentence was said in the sentences before it. */
  int before(Sentence sentence, String lemma) {
    return told.get(sentence.number()).before().get(lemma);
  }

  int count(String lemma) {
    return counts.getOrDefault(lemma, 0);
  }

  List<TimeExpression> times(Sentence sentence) {
    return annotated.timesIn(sentence.number());
  }

  List<FoundEntity> entities(Sentence sentence) {
    return entities.in(sentence.number());
  }

  /** The mention that a grammatical argument with this head stands for. */
  Optional<FoundEntity> entityAt(Sentence sentence, int token) {
    return entities.argumentAt(sentence.number(), token);
  }
}
