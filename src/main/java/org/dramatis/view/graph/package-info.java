/** How views read the graph: nodes, and the things that they stand for. */
package org.dramatis.view.graph;
