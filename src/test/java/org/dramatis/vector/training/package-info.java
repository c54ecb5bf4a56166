/**
 * Learns word vectors from an encoder of sentences. Compiled with the profile {@code vectors} only,
 * as the encoder is 100 MB that nothing else needs.
 */
package org.dramatis.vector.training;
