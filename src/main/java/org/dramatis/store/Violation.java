package org.dramatis.store;

/**
 * A place where the graph does not conform to its shapes.
 *
 * @param graph the named graph
 * @param focus the node that is wrong
 * @param path the property, as SPARQL writes it; empty where the shape has none
 * @param value the value that is wrong; empty where there is none
 */
public record Violation(
    String graph, String focus, String path, String value, String severity, String message) {}
