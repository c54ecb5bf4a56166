/**
 * Judges of a word that may tell of an event whether it does, and of which type, from the sentence
 * and the document around it.
 */
package org.dramatis.extract.event.sense;
