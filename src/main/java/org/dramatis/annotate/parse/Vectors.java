package org.dramatis.annotate.parse;

/**
 * Sums of vectors, in loops that Java's compiler turns into vector instructions: four vectors a
 * loop are the most that it does so.
 */
final class Vectors {

  private Vectors() {}

  /** Adds the first vectors of an array to a sum. */
  static void add(float[] sum, float[][] vectors, int count) {
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      add(sum, vectors[i], vectors[i + 1], vectors[i + 2], vectors[i + 3]);
    }
    for (; i < count; i++) {
      add(sum, vectors[i]);
    }
  }

  /**
   * Adds vectors to a sum, each multiplied with its factor: those that a part of an order names.
   */
  static void addScaled(
      float[] sum, float[][] vectors, float[] factors, int[] order, int begin, int end) {
    int i = begin;
    for (; i + 4 <= end; i += 4) {
      addFour(sum, vectors, factors, order, i);
    }
    for (; i < end; i++) {
      addScaled(sum, vectors[order[i]], factors[order[i]]);
    }
  }

  static void cube(float[] vector) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] = vector[i] * vector[i] * vector[i];
    }
  }

  private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i] + b[i] + c[i] + d[i];
    }
  }

  private static void add(float[] sum, float[] vector) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += vector[i];
    }
  }

  private static void addFour(
      float[] sum, float[][] vectors, float[] factors, int[] order, int first) {
    float[] a = vectors[order[first]];
    float[] b = vectors[order[first + 1]];
    float[] c = vectors[order[first + 2]];
    float[] d = vectors[order[first + 3]];
    float e = factors[order[first]];
    float f = factors[order[first + 1]];
    float g = factors[order[first + 2]];
    float h = factors[order[first + 3]];
    for (int i = 0; i < sum.length; i++) {
      sum[i] += e * a[i] + f * b[i] + g * c[i] + h * d[i];
    }
  }

  private static void addScaled(float[] sum, float[] vector, float factor) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * vector[i];
    }
  }
}
