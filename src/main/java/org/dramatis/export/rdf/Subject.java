package org.dramatis.export.rdf;

import java.util.List;
import java.util.SortedMap;

/**
 * All that one graph says of one subject, in the words of {@link Statement}.
 *
 * @param properties objects by predicate, both in order
 */
record Subject(String graph, String name, SortedMap<String, List<String>> properties) {}
