package org.dramatis.annotate.parse;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What a word with its tag adds to the hidden units at a place. Kept for when the same comes again,
 * in a table of fixed size in which a newcomer takes the place of the one before: what is kept
 * depends on what was read, but a vector is the same whether it was kept or not.
 */
final class TokenVectors {

  /** Each costs 4 kB once used. */
  private static final int KEPT_BITS = 14;

  private final Network network;
  private final AtomicReferenceArray<Kept> kept = new AtomicReferenceArray<>(1 << KEPT_BITS);

  TokenVectors(Network network) {
    this.network = network;
  }

  /**
   * @param place one of {@link Features#TOKENS}
   * @return shared, so only to be read
   */
  float[] vector(int place, int word, int tag) {
    int key = (word * network.tagCount() + tag) * Features.TOKENS + place;
    // Fibonacci hashing (Knuth, The Art of Computer Programming, volume 3, section 6.4).
    int index = key * 0x9E3779B9 >>> Integer.SIZE - KEPT_BITS;
    Kept found = kept.get(index);
    if (found == null || found.key != key) {
      found = new Kept(key, computed(place, word, tag));
      kept.set(index, found);
    }
    return found.vector;
  }

  private float[] computed(int place, int word, int tag) {
    float[] sum = network.tags()[place * network.tagCount() + tag].clone();
    int size = network.embeddingSize();
    Vectors.addScaled(
        sum, network.wordWeights(), place * size, network.wordEmbeddings(), word * size, size);
    return sum;
  }

  private record Kept(int key, float[] vector) {}
}
