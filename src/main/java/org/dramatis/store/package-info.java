/** Keeps the graph: transactions, validation, statistics, compaction. */
package org.dramatis.store;
