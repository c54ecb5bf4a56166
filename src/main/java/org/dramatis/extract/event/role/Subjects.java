package org.dramatis.extract.event.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dramatis.model.Dependency;
import org.dramatis.model.Sentence;

/** Whose doing a clause tells of that has no subject of its own. */
final class Subjects {

  /** Relations of a clause to the verb whose subject, or object, it shares. */
  private static final Set<String> SHARING = Set.of("advcl", "xcomp", "dep", "conj");

  /** Clauses in clauses share one subject; so deep they go. */
  private static final int DEPTH = 3;

  private Subjects() {}

  /** The subjects that a verb has from the words above it; none if it has one of its own. */
  static List<Integer> shared(Sentence sentence, int verb) {
    return sentence.graph().has(verb, "nsubj") || isFinite(sentence, verb)
        ? List.of()
        : shared(sentence, verb, DEPTH);
  }

  private static List<Integer> shared(Sentence sentence, int verb, int depth) {
    int above = sentence.governor(verb);
    if (above == Dependency.ROOT || depth == 0) {
      return List.of();
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

  /** "Iran's plan to attack", "Iran has a plan to attack": whose plan it is will do it. */
  private static List<Integer> ofPlan(Sentence sentence, int plan, int depth) {
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
