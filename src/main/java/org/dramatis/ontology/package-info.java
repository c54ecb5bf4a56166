/**
 * The event types, roles, relations and trigger words that {@code ontology/*.ttl} declares, as
 * plain values.
 */
package org.dramatis.ontology;
