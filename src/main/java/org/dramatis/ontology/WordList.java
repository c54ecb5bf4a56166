package org.dramatis.ontology;

import java.util.Set;

/**
 * A named list of words that the extraction looks up: reporting verbs, words of doubt, kinship.
 *
 * @param name the local name of the list: "ReportingVerb"
 * @param words lemmas in lower case
 */
public record WordList(String name, Set<String> words) {

  public WordList {
    words = Set.copyOf(words);
  }

  public boolean has(String lemma) {
    return words.contains(lemma);
  }
}
