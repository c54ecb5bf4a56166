package org.dramatis.extract.event;

import org.dramatis.extract.event.role.Predicate;
import org.dramatis.ontology.EventType;
import org.dramatis.ontology.PartOfSpeech;

/**
 * A word that tells of an event.
 *
 * @param head the index of its head token
 * @param first the index of the first token of the words
 * @param end the index after the last token, if the words stand together; else after the head
 * @param lemma of all its words, blanks between
 * @param confidence of the type
 */
record FoundTrigger(
    EventType type,
    PartOfSpeech partOfSpeech,
    int head,
    int first,
    int end,
    String lemma,
    double confidence) {

  /** The same as a word with roles to fill. */
  Predicate predicate() {
    return new Predicate(type, partOfSpeech, head, lemma);
  }
}
