package org.dramatis.view.graph;

import java.util.Optional;

/**
 * A person, organisation, place or event, as it is shown wherever it is named.
 *
 * @param type the local name of its finest class
 * @param mentions how many words speak of it
 * @param documents in how many documents
 * @param sources independent ones: copies of one story count once
 * @param date of an event, as exact as it is known
 * @param confidence of an event, 0 to 1, that of the surest of its mentions
 */
public record Thing(
    String iri,
    String label,
    Kind kind,
    String type,
    String typeLabel,
    int mentions,
    int documents,
    int sources,
    Optional<String> date,
    Optional<String> begin,
    Optional<String> end,
    Optional<Standing> standing,
    Optional<Double> confidence) {}
