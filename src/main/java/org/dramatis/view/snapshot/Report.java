package org.dramatis.view.snapshot;

/**
 * A document as a snapshot has it.
 *
 * @param published as the code of a {@link CalendarDate}
 * @param publisher empty if unknown
 * @param story the number of the document that it is a copy of; its own if of none
 */
public record Report(String iri, int published, String publisher, int story) {}
