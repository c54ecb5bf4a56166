/** Hands the graph, or a part of it, to other programs. */
package org.dramatis.export;
