/** Writes graphs as RDF, sorted: the same graph is the same bytes. */
package org.dramatis.export.rdf;
