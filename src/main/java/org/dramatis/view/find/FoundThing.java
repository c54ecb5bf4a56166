package org.dramatis.view.find;

import java.util.Optional;
import org.dramatis.view.AboutThing;
import org.dramatis.view.graph.Thing;

/**
 * A thing with a name that fits.
 *
 * @param matched the name that fits, if it is not the label
 * @param firstYear of the events that it takes part in, of an event its own; so is {@code lastYear}
 */
public record FoundThing(
    Thing thing, Optional<String> matched, Optional<Integer> firstYear, Optional<Integer> lastYear)
    implements AboutThing {}
