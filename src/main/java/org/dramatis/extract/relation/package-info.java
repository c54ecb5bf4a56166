/** Finds the words that say how two things are related, and who holds which post. */
package org.dramatis.extract.relation;
