package org.dramatis.extract.event.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dramatis.model.Dependency;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.PartOfSpeech;
import org.dramatis.ontology.WordList;

/**
 * The words that grammar ties to a predicate, each with the relation that slots are written with:
 * besides the enhanced dependencies, the noun that a participle describes ("the man killed in…"),
 * the subject that a clause has from the clause above it, and what a light verb says of its noun
 * ("carried out an attack").
 */
final class Arguments {

  /** A word that may be an argument, and its relation to the predicate. */
  record Candidate(int token, String relation, PartOfSpeech partOfSpeech, double confidence) {}

  private static final double GRAMMAR = 0.8;
  private static final double INFERRED = 0.65;

  private final WordList lightVerbs;
  private final WordList partNouns;
  private final Subjects subjects;

  Arguments(Ontology ontology) {
    this.lightVerbs = ontology.words("LightVerb");
    this.partNouns = ontology.words("PartNoun");
    this.subjects = new Subjects(ontology);
  }

  List<Candidate> of(Sentence sentence, Predicate predicate) {
    Found found = new Found(sentence, predicate.partOfSpeech());
    int head = predicate.head();
    found.below(head, GRAMMAR);
    for (Dependency edge : sentence.graph().above(head)) {
      if (edge.relation().equals("acl") && subjects.shared(sentence, head).isEmpty()) {
        boolean active = !sentence.token(head).tag().equals("VBN");
        found.add(edge.governor(), active ? "nsubj" : "nsubj:pass", GRAMMAR);
      }
      if (Gerunds.isBeforeItsObject(sentence, head)) {
        found.add(edge.governor(), "obj", INFERRED);
      } else if (edge.relation().equals("amod") && predicate.partOfSpeech() != PartOfSpeech.NOUN) {
        found.add(edge.governor(), "amod-of", INFERRED);
      }
    }
    switch (predicate.partOfSpeech()) {
      case VERB -> ofVerb(sentence, head, found);
      case NOUN -> ofNoun(sentence, head, found);
      case ADJECTIVE -> {}
    }
    return new ArrayList<>(found.byToken.values());
  }

  private void ofVerb(Sentence sentence, int verb, Found found) {
    for (int subject : subjects.shared(sentence, verb)) {
      found.add(subject, Subjects.isPassive(sentence, verb) ? "nsubj:pass" : "nsubj", INFERRED);
    }
    for (Dependency edge : sentence.graph().below(verb)) {
      boolean within = edge.relation().equals("obj") || edge.relation().equals("obl:in");
      if (within && sentence.token(edge.dependent()).isNoun()) {
        found.places(edge.dependent(), "nmod:");
      }
    }
  }

  private void ofNoun(Sentence sentence, int noun, Found found) {
    int whole = noun;
    for (Dependency edge : sentence.graph().above(noun)) {
      if (edge.relation().equals("nmod:of") && isPart(sentence, edge.governor())) {
        whole = edge.governor();
        found.below(whole, INFERRED);
      }
    }
    found.as(PartOfSpeech.VERB);
    for (int accused : subjects.accused(sentence, whole)) {
      found.add(accused, "obl:agent", INFERRED);
    }
    for (Dependency edge : sentence.graph().above(whole)) {
      boolean object = edge.relation().equals("obj") || edge.relation().equals("nsubj:pass");
      boolean light = object && isLight(sentence, edge.governor());
      if (light) {
        ofLightVerb(sentence, edge.governor(), whole, found);
      } else if (object || edge.relation().equals("nsubj") || edge.relation().equals("obl:in")) {
        found.places(edge.governor(), "obl:");
      }
    }
    for (int participle : sentence.graph().dependents(whole, "acl")) {
      if (isLight(sentence, participle)) {
        ofLightVerb(sentence, participle, whole, found);
      }
    }
  }

  /** "Carried out an attack on": the verb's subject and its adverbials are the noun's. */
  private void ofLightVerb(Sentence sentence, int verb, int noun, Found found) {
    for (Dependency edge : sentence.graph().below(verb)) {
      boolean other = edge.dependent() != noun && !edge.relation().equals("obj");
      if (other && !edge.relation().equals("nsubj:pass")) {
        found.add(edge.dependent(), edge.relation(), INFERRED);
      }
    }
    if (!Subjects.isPassive(sentence, verb)) {
      for (int subject : subjects.shared(sentence, verb)) {
        found.add(subject, "nsubj", INFERRED);
      }
    }
  }

  private boolean isLight(Sentence sentence, int verb) {
    return lightVerbs.has(sentence.token(verb).lemma());
  }

  /** "A series of attacks": what is said of the series is said of the attacks. */
  private boolean isPart(Sentence sentence, int noun) {
    return partNouns.has(sentence.token(noun).lemma());
  }

  /** What was found for one predicate; of several relations of a word to it the first stays. */
  private static final class Found {
    private final Map<Integer, Candidate> byToken = new LinkedHashMap<>();
    private final Sentence sentence;
    private PartOfSpeech partOfSpeech;

    Found(Sentence sentence, PartOfSpeech partOfSpeech) {
      this.sentence = sentence;
      this.partOfSpeech = partOfSpeech;
    }

    /** The slots of which part of speech are asked for what is found from here on. */
    void as(PartOfSpeech other) {
      partOfSpeech = other;
    }

    void below(int token, double confidence) {
      boolean bare = sentence.token(token).isVerb() && Subjects.isBareParticiple(sentence, token);
      for (Dependency edge : sentence.graph().below(token)) {
        String plain = plain(edge.relation());
        String relation = bare && plain.equals("nsubj") ? "nsubj:pass" : plain;
        add(edge.dependent(), relation, confidence);
      }
    }

    /** Where a clause, or the noun in it, says that something happened. */
    void places(int token, String relation) {
      for (Dependency edge : sentence.graph().below(token)) {
        for (String preposition : List.of("in", "at")) {
          if (edge.relation().equals(relation + preposition)) {
            add(edge.dependent(), "clause:" + preposition, INFERRED);
          }
        }
      }
    }

    void add(int token, String relation, double confidence) {
      if (token != Dependency.ROOT) {
        byToken.putIfAbsent(token, new Candidate(token, plain(relation), partOfSpeech, confidence));
      }
    }

    /** A shared subject is a subject: CoreNLP marks those of control verbs "nsubj:xsubj". */
    private static String plain(String relation) {
      return relation.indexOf(':') < 0
          ? relation
          : relation.replace(":xsubj", "").replace(":relsubj", "").replace(":relobj", "");
    }
  }
}
