package org.dramatis.vector;

/** The numbers that say what a word means: only the direction of the vector counts. */
final class WordVector {

  private final byte[] numbers;

  /** The square of the vector's length. */
  private final int square;

  WordVector(byte[] numbers) {
    this.numbers = numbers;
    this.square = product(numbers, numbers);
  }

  /**
   * The cosine of the angle to another vector of as many numbers, 0 if one of them has no
   * direction. Exact until the root and the division, which Java rounds alike everywhere.
   */
  double cosine(WordVector other) {
    int product = product(numbers, other.numbers);
    return product == 0 ? 0 : product / Math.sqrt((double) square * other.square);
  }

  private static int product(byte[] one, byte[] other) {
    int sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
