/**
 * Judges which relations hold between two things that a sentence speaks of, once it is known who is
 * who in the document.
 */
package org.dramatis.extract.pair;
