/**
 * Packs everything about a graph for archives and for others to build on, as a research object
 * (RO-Crate).
 */
package org.dramatis.export.crate;
