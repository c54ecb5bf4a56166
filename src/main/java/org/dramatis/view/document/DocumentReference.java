package org.dramatis.view.document;

import java.util.Optional;

/**
 * A document as it is named beside what it says.
 *
 * @param iri which is also the name of the graph of its claims
 * @param published as exact as it is known
 */
public record DocumentReference(
    String iri,
    String id,
    Optional<String> title,
    Optional<String> published,
    Optional<String> publisher) {}
