package org.dramatis.extract.event.role;

import org.dramatis.ontology.EventType;
import org.dramatis.ontology.PartOfSpeech;

/**
 * A word that tells of an event and so has roles to fill.
 *
 * @param head the index of its head token
 * @param lemma of all its words, blanks between
 */
public record Predicate(EventType type, PartOfSpeech partOfSpeech, int head, String lemma) {}
