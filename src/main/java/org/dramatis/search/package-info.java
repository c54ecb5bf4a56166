/** Finds names and sentences by their words, as people type them. */
package org.dramatis.search;
