package org.dramatis.view;

import java.util.Optional;

/**
 * A person, organisation, place or event, as every view names it.
 *
 * @param type the local name of its finest class: "City"
 * @param typeLabel what people call that class
 * @param sources independent ones: copies of one story count once
 * @param date of an event: a day, month or year; as exact as it is known
 * @param confidence of an event that of the surest of its mentions, 0 to 1
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
