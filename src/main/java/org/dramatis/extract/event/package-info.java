/**
 * Finds the words that tell of events, who takes part in them, and whether they are said to be
 * real.
 */
package org.dramatis.extract.event;
