package org.dramatis.extract.event.sense;

import java.util.Optional;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.linear.Features;
import org.dramatis.model.Dependency;
import org.dramatis.model.DependencyGraph;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.TimeExpression;
import org.dramatis.model.Token;

/** A candidate in its sentence while it is described. */
final class Described {

  private final Scene scene;
  private final Sentence sentence;
  private final Candidate candidate;
  private final Features features;
  private final String family;

  Described(Scene scene, Sentence sentence, Candidate candidate, Features features) {
    this.scene = scene;
    this.sentence = sentence;
    this.candidate = candidate;
    this.features = features;
    this.family = branch() + "." + candidate.trigger().partOfSpeech();
  }

  Scene scene() {
    return scene;
  }

  Sentence sentence() {
    return sentence;
  }

  Candidate candidate() {
    return candidate;
  }

  int head() {
    return candidate.head();
  }

  String lemma(int token) {
    return scene.lemmas(sentence)[token];
  }

  String type() {
    return local(candidate.type().iri());
  }

  /** The type above, which has more examples. */
  String branch() {
    return local(candidate.type().parent());
  }

  void add(String name, String seen) {
    features.add(name, seen);
  }

  void add(String name, String seen, String further) {
    features.add(name, seen, further);
  }

  /** For all candidates, and once more for those of one branch and part of speech. */
  void addForFamily(String name, String seen) {
    features.add(name, seen);
    features.add(name, seen, family);
  }

  /** For those of one branch and part of speech alone. */
  void addForFamilyAlone(String name, String seen) {
    features.add(name, seen, family);
  }

  /** The relation of a token to its governor; of adverbials and attributes with what ties them. */
  String relation(int token) {
    String relation = sentence.relation(token);
    for (String tied : new String[] {"nmod", "obl"}) {
      if (DependencyGraph.is(relation, tied)) {
        return tied + ":" + tie(token);
      }
    }
    return relation;
  }

  private String tie(int token) {
    for (Dependency edge : sentence.tree().below(token)) {
      if (edge.relation().equals("case") || edge.relation().equals("mark")) {
        return lemma(edge.dependent());
      }
    }
    return "-";
  }

  /** What a word speaks of, as far as it is known: a named person, a day, some noun. */
  String kind(int token) {
    Optional<FoundEntity> entity = scene.entityAt(sentence, token);
    if (entity.isPresent()) {
      EntityMention mention = entity.get().mention();
      return mention.kind().broad() + "/" + mention.form();
    }
    for (TimeExpression time : scene.times(sentence)) {
      if (time.first() <= token && token < time.end()) {
        return "TIME/" + time.type();
      }
    }
    Token word = sentence.token(token);
    if (word.isPronoun()) {
      return "PRONOUN";
    }
    return word.isNoun() ? "NOUN" : word.isVerb() ? "VERB" : word.tag();
  }

  private static String local(String iri) {
    return iri.substring(iri.indexOf('#') + 1);
  }
}
