/** Chooses parts of a graph, and takes them out with the sentences behind them. */
package org.dramatis.export.part;
