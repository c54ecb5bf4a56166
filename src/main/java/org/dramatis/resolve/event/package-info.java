/** Decides which events of different documents are the same. */
package org.dramatis.resolve.event;
