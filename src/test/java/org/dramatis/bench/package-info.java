/** Measures what the stages cost. */
package org.dramatis.bench;
