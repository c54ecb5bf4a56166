/** Decides which mentions are the same thing. */
package org.dramatis.resolve;
