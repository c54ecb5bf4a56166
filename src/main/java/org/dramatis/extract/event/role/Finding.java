package org.dramatis.extract.event.role;

import org.dramatis.model.Span;

/**
 * What grammar says of a mention: which role it fills, by which slot.
 *
 * @param mention the span of the entity mention
 * @param relation the dependency that the slot is written with
 * @param confidence that the slot is right, from 0 to 1
 */
record Finding(Span mention, String role, String relation, double confidence) {}
