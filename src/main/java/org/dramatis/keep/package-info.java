/**
 * Keeps, beside the graph and in few bytes, what the documents claim and what was made of it, so
 * that neither is read back from the graph: it stays the truth, from which all of this can be made
 * again.
 */
package org.dramatis.keep;
