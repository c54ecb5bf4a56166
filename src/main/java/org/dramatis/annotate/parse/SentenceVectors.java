package org.dramatis.annotate.parse;

/** The vectors of one sentence's tokens, each looked up once. */
final class SentenceVectors {

  private final TokenVectors vectors;
  private final int[] words;
  private final int[] tags;
  private final float[][] found;

  /**
   * @param words the numbers of the words, the first that of the root
   * @param tags the numbers of their tags
   */
  SentenceVectors(TokenVectors vectors, int[] words, int[] tags) {
    this.vectors = vectors;
    this.words = words;
    this.tags = tags;
    this.found = new float[words.length * Features.TOKENS][];
  }

  /**
   * @param token 0 for the root
   */
  float[] vector(int place, int token) {
    int index = token * Features.TOKENS + place;
    if (found[index] == null) {
      found[index] = vectors.vector(place, words[token], tags[token]);
    }
    return found[index];
  }
}
