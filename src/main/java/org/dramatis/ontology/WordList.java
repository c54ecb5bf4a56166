package org.dramatis.ontology;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * A named list of words that the extraction looks up: reporting verbs, words of doubt, kinship.
 *
 * @param name the local name of the list: "ReportingVerb"
 * @param words lemmas in lower case
 */
public record WordList(String name, Set<String> words) {

  public WordList {
    // Asked of each word of each sentence, which a hash set answers sooner than Set.copyOf would.
    words = Collections.unmodifiableSet(new HashSet<>(words));
  }

  public boolean has(String lemma) {
    return words.contains(lemma);
  }
}
