package org.dramatis.ontology;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;

/** The word lists, by the local name of their IRI. */
final class WordLists {

  private final OntologyTerms terms;

  WordLists(OntologyTerms terms) {
    this.terms = terms;
  }

  Map<String, WordList> byName() {
    Map<String, WordList> lists = new LinkedHashMap<>();
    for (Resource term : terms.members(Vocabulary.Types.WORD_LIST)) {
      LinkedHashSet<String> words = new LinkedHashSet<>();
      terms
          .literals(term, Vocabulary.Properties.WORD)
          .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
      lists.put(term.getLocalName(), new WordList(term.getLocalName(), words));
    }
    return lists;
  }
}
