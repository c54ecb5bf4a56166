/** Reads the things of a graph, what is said of them, and how well each statement is supported. */
package org.dramatis.export.fact;
