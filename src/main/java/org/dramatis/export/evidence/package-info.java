/**
 * Reads of a graph what other formats need to know: things, documents, and the sentences behind
 * statements.
 */
package org.dramatis.export.evidence;
