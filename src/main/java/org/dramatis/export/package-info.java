/** Hands the graph to other programs. */
package org.dramatis.export;
