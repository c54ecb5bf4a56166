/** Hands the graph over as nodes and edges, for programs that draw and measure networks. */
package org.dramatis.export.network;
