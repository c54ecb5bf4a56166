/** How alike words are in meaning, by vectors that were learned beforehand. */
package org.dramatis.vector;
