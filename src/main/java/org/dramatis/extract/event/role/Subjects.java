package org.dramatis.extract.event.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dramatis.model.Dependency;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/** Whose doing a clause tells of that has no subject of its own. */
final class Subjects {

  /** Relations of a clause to the verb whose subject, or object, it shares. */
  private static final Set<String> SHARING = Set.of("advcl", "xcomp", "dep", "conj");

  /** Clauses in clauses share one subject; so deep they go. */
  private static final int DEPTH = 3;

  private final WordList objectControl;
  private final WordList prepositions;
  private final WordList accusations;
  private final WordList charges;

  Subjects(Ontology ontology) {
    this.objectControl = ontology.words("ObjectControlVerb");
    this.prepositions = ontology.words("ControlPreposition");
    this.accusations = ontology.words("AccusationWord");
    this.charges = ontology.words("ChargeVerb");
  }

  /** The subjects that a verb has from the words above it; none if it has one of its own. */
  List<Integer> shared(Sentence sentence, int verb) {
    return sentence.graph().has(verb, "nsubj") || isFinite(sentence, verb)
        ? List.of()
        : shared(sentence, verb, DEPTH);
  }

  private List<Integer> shared(Sentence sentence, int verb, int depth) {
    int above = sentence.governor(verb);
    if (above == Dependency.ROOT || depth == 0) {
      return List.of();
    }
    if (isHandedDown(sentence, verb)) {
      return patients(sentence, sentence.governor(clause(sentence, verb)));
    }
    String relation = sentence.relation(verb);
    if (relation.equals("acl") && isInfinitive(sentence, verb)) {
      return ofPlan(sentence, above, depth);
    }
    if (!SHARING.contains(relation) || !sentence.token(above).isVerb()) {
      return List.of();
    }
    if (relation.equals("xcomp") && sentence.graph().has(above, "obj")) {
      return sentence.graph().dependents(above, "obj");
    }
    List<Integer> subjects = sentence.graph().dependents(above, "nsubj");
    return subjects.isEmpty() ? shared(sentence, above, depth - 1) : subjects;
  }

  /**
   * "Accused the league of bombing", "stopped him from leaving": whether the verb above a clause
   * leaves the deed to its object.
   */
  boolean isHandedDown(Sentence sentence, int verb) {
    int clause = clause(sentence, verb);
    int above = sentence.governor(clause);
    boolean behind = clause != verb || sentence.relation(verb).equals("advcl");
    return behind
        && above != Dependency.ROOT
        && objectControl.has(lemma(sentence, above))
        && Stream.of("case", "mark")
            .flatMap(relation -> sentence.tree().dependents(clause, relation).stream())
            .anyMatch(word -> prepositions.has(lemma(sentence, word)));
  }

  /** The head of a verb's clause: a name where the parser takes the verb for what describes it. */
  private static int clause(Sentence sentence, int verb) {
    return Gerunds.isBeforeItsObject(sentence, verb) ? sentence.governor(verb) : verb;
  }

  /** "Charged him with murder": who is said to have done what a noun tells of. */
  List<Integer> accused(Sentence sentence, int noun) {
    for (Dependency edge : sentence.graph().above(noun)) {
      boolean deed = edge.relation().equals("obl:of") || edge.relation().equals("obl:with");
      String above = deed ? lemma(sentence, edge.governor()) : "";
      if (accusations.has(above) || charges.has(above)) {
        return patients(sentence, edge.governor());
      }
    }
    return List.of();
  }

  /** To whom the verb does something: in the passive its subject, or the noun that it describes. */
  private static List<Integer> patients(Sentence sentence, int verb) {
    List<Integer> subjects = sentence.graph().dependents(verb, "nsubj:pass");
    if (!subjects.isEmpty()) {
      return subjects;
    }
    List<Integer> objects = sentence.graph().dependents(verb, "obj");
    boolean describes = sentence.relation(verb).equals("acl") && isBareParticiple(sentence, verb);
    return objects.isEmpty() && describes ? List.of(sentence.governor(verb)) : objects;
  }

  /** "Iran's plan to attack", "Iran has a plan to attack": whose plan it is will do it. */
  private List<Integer> ofPlan(Sentence sentence, int plan, int depth) {
    List<Integer> owners = new ArrayList<>(sentence.graph().dependents(plan, "nmod:poss"));
    int verb = sentence.governor(plan);
    if (owners.isEmpty() && sentence.relation(plan).equals("obj")) {
      owners.addAll(sentence.graph().dependents(verb, "nsubj"));
      return owners.isEmpty() ? shared(sentence, verb, depth - 1) : owners;
    }
    return owners;
  }

  private static boolean isInfinitive(Sentence sentence, int verb) {
    return sentence.token(verb).tag().equals("VB");
  }

  /** A finite verb without a subject is one that the parser did not find. */
  private static boolean isFinite(Sentence sentence, int verb) {
    String tag = sentence.token(verb).tag();
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  private static String lemma(Sentence sentence, int token) {
    return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }

  /** Whether what is done by the verb is done to its subject. */
  static boolean isPassive(Sentence sentence, int verb) {
    return sentence.tree().has(verb, "aux:pass") || isBareParticiple(sentence, verb);
  }

  /** "The man killed in the attack": a subject of a past participle alone has it done to it. */
  static boolean isBareParticiple(Sentence sentence, int verb) {
    return sentence.token(verb).tag().equals("VBN")
        && !sentence.tree().has(verb, "aux")
        && !sentence.tree().has(verb, "obj");
  }
}
