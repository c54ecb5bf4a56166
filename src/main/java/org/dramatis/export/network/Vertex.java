package org.dramatis.export.network;

import java.util.OptionalDouble;
import org.dramatis.export.fact.Thing;

/**
 * A thing as a node of the network.
 *
 * @param confidence of an event, from 0 to 1
 */
record Vertex(Thing thing, OptionalDouble confidence) {}
