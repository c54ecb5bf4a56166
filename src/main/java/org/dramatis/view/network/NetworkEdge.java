package org.dramatis.view.network;

import java.util.List;
import java.util.Optional;
import org.dramatis.view.graph.Standing;
import org.dramatis.view.snapshot.Link;

/**
 * What ties two things in a network.
 *
 * @param id for the evidence
 * @param relation local name of the property; of folded edges that of the class of most events
 * @param label in words
 * @param begin of posts, relations and folded events, as exact as it is known
 * @param events of a folded edge: the best supported, by IRI
 * @param eventCount of a folded edge: how many there are
 */
public record NetworkEdge(
    String id,
    String from,
    String to,
    Link.Sort sort,
    String relation,
    String label,
    boolean directed,
    Standing standing,
    int sources,
    Optional<Double> confidence,
    Optional<String> begin,
    Optional<String> end,
    Optional<List<String>> events,
    Optional<Integer> eventCount) {}
