package org.dramatis.extract.event;

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
 * The words that grammar ties to a trigger, each with the relation that slots are written with:
 * besides the enhanced dependencies, the noun that a participle describes ("the man killed in…"),
 * and the subject of a light verb whose object the trigger is ("carried out an attack").
 */
final class Arguments {

  /** A word that may be an argument, and its relation to the trigger. */
  record Candidate(int token, String relation, PartOfSpeech partOfSpeech, double confidence) {}

  private static final double GRAMMAR = 0.8;
  private static final double INFERRED = 0.65;

  private final WordList lightVerbs;

  Arguments(Ontology ontology) {
    this.lightVerbs = ontology.words("LightVerb");
  }

  List<Candidate> of(Sentence sentence, FoundTrigger trigger) {
    Map<Integer, Candidate> found = new LinkedHashMap<>();
    int head = trigger.head();
    boolean bare = isBareParticiple(sentence, head);
    for (Dependency edge : sentence.graph().below(head)) {
      String plain = plain(edge.relation());
      String relation = bare && plain.equals("nsubj") ? "nsubj:pass" : plain;
      add(found, edge.dependent(), relation, trigger.partOfSpeech(), GRAMMAR);
    }
    ofMainClause(sentence, trigger, found);
    for (Dependency edge : sentence.graph().above(head)) {
      if (edge.relation().equals("acl")) {
        String relation = sentence.token(head).tag().equals("VBG") ? "nsubj" : "nsubj:pass";
        add(found, edge.governor(), relation, trigger.partOfSpeech(), GRAMMAR);
      }
      if (edge.relation().equals("amod") && trigger.partOfSpeech() != PartOfSpeech.NOUN) {
        add(found, edge.governor(), "amod-of", trigger.partOfSpeech(), INFERRED);
      }
    }
    if (trigger.partOfSpeech() == PartOfSpeech.NOUN) {
      ofLightVerb(sentence, head, found);
    }
    return new ArrayList<>(found.values());
  }

  /** "The man killed in the attack": a subject of a past participle alone has it done to it. */
  private static boolean isBareParticiple(Sentence sentence, int verb) {
    return sentence.token(verb).tag().equals("VBN")
        && !sentence.tree().has(verb, "aux")
        && !sentence.tree().has(verb, "obj");
  }

  /** "Rebels attacked the village, killing three": who attacked has killed. */
  private static void ofMainClause(
      Sentence sentence, FoundTrigger trigger, Map<Integer, Candidate> found) {
    int head = trigger.head();
    int governor = sentence.governor(head);
    String relation = sentence.relation(head);
    boolean participle =
        sentence.token(head).tag().equals("VBG")
            && trigger.partOfSpeech() == PartOfSpeech.VERB
            && (relation.equals("advcl") || relation.equals("dep"));
    if (participle && governor != Dependency.ROOT && !sentence.graph().has(head, "nsubj")) {
      for (int subject : sentence.graph().dependents(governor, "nsubj")) {
        add(found, subject, "nsubj", PartOfSpeech.VERB, INFERRED);
      }
    }
  }

  /** "Carried out an attack on": the verb's subject and its adverbials are the noun's. */
  private void ofLightVerb(Sentence sentence, int head, Map<Integer, Candidate> found) {
    for (Dependency edge : sentence.graph().above(head)) {
      boolean object = edge.relation().equals("obj") || edge.relation().equals("nsubj:pass");
      if (object && lightVerbs.has(sentence.token(edge.governor()).lemma())) {
        for (Dependency other : sentence.graph().below(edge.governor())) {
          if (other.dependent() != head && !other.relation().equals("obj")) {
            add(found, other.dependent(), plain(other.relation()), PartOfSpeech.VERB, INFERRED);
          }
        }
      }
    }
  }

  /** A shared subject is a subject: CoreNLP marks those of control verbs "nsubj:xsubj". */
  private static String plain(String relation) {
    if (relation.indexOf(':') < 0) {
      return relation;
    }
    return relation.replace(":xsubj", "").replace(":relsubj", "").replace(":relobj", "");
  }

  private static void add(
      Map<Integer, Candidate> found,
      int token,
      String relation,
      PartOfSpeech partOfSpeech,
      double confidence) {
    if (token != Dependency.ROOT) {
      found.putIfAbsent(token, new Candidate(token, relation, partOfSpeech, confidence));
    }
  }
}
