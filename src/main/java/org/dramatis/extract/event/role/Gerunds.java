package org.dramatis.extract.event.role;

import org.dramatis.model.Dependency;
import org.dramatis.model.Sentence;

/** Gerunds that the parser takes for a description of their object. */
public final class Gerunds {

  private Gerunds() {}

  /**
   * "Of killing Omar Khalil": no name is described by a participle that stands between it and its
   * preposition, though the parser says so.
   */
  public static boolean isBeforeItsObject(Sentence sentence, int verb) {
    int name = sentence.governor(verb);
    return name != Dependency.ROOT
        && sentence.relation(verb).equals("amod")
        && sentence.token(verb).tag().equals("VBG")
        && sentence.token(name).tag().startsWith("NNP")
        && sentence.tree().dependents(name, "case").contains(verb - 1);
  }
}
