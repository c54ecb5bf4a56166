package org.dramatis.annotate.parse;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * What a word with its tag adds to the hidden units at a place. Kept for when the same comes again,
 * in a table of fixed size, two to a bucket, where a newcomer drives out the older: what is kept
 * depends on what was read, but a vector is the same whether it was kept or not.
 */
final class TokenVectors {

  /** Each vector costs 4 kB once it is used: 128 MB in all. */
  private static final int BUCKET_BITS = 14;

  private final Network network;
  private final int[] all;
  private final AtomicReferenceArray<Kept> kept = new AtomicReferenceArray<>(2 << BUCKET_BITS);

  TokenVectors(Network network) {
    this.network = network;
    this.all = IntStream.range(0, network.embeddingSize()).toArray();
  }

  /**
   * @param place one of {@link Features#TOKENS}
   * @return shared, so only to be read
   */
  float[] vector(int place, int word, int tag) {
    int key = (word * network.tagCount() + tag) * Features.TOKENS + place;
    int bucket = bucket(key);
    Kept newer = kept.get(bucket);
    if (newer != null && newer.key == key) {
      return newer.vector;
    }
    Kept older = kept.get(bucket + 1);
    Kept found =
        older != null && older.key == key ? older : new Kept(key, computed(place, word, tag));
    // Two threads that do this at once may lose one that is kept, which costs nothing but time.
    kept.set(bucket + 1, newer);
    kept.set(bucket, found);
    return found.vector;
  }

  /** Fibonacci hashing (Knuth, The Art of Computer Programming, volume 3, section 6.4). */
  private static int bucket(int key) {
    return key * 0x9E3779B9 >>> Integer.SIZE - BUCKET_BITS << 1;
  }

  private float[] computed(int place, int word, int tag) {
    float[] sum = network.tags()[place * network.tagCount() + tag].clone();
    int size = network.embeddingSize();
    float[] embedding =
        Arrays.copyOfRange(network.wordEmbeddings(), word * size, (word + 1) * size);
    Vectors.addScaled(sum, network.wordWeights()[place], embedding, all, 0, size);
    return sum;
  }

  private record Kept(int key, float[] vector) {}
}
