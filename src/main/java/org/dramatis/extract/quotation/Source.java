package org.dramatis.extract.quotation;

import java.util.BitSet;

/**
 * The words of a sentence that name who speaks.
 *
 * @param head the index of the head token
 */
record Source(BitSet tokens, int head) {}
