package org.dramatis.search;

/**
 * A thing that has a name which fits.
 *
 * @param iri of the thing
 * @param name the one of its names that fits best
 * @param isLabel whether that is the name by which it is shown
 * @param score how well it fits and how well supported the thing is, the more the better; to be
 *     compared within one answer alone
 */
public record FoundName(String iri, ThingKind kind, String name, boolean isLabel, double score) {}
