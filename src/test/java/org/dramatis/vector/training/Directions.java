package org.dramatis.vector.training;

import java.util.List;
import java.util.Random;

/**
 * The directions in which vectors differ most, each at right angles to the others: their principal
 * components, by orthogonal iteration (Golub and Van Loan, Matrix Computations, section 8.2.4).
 */
final class Directions {

  private static final int ROUNDS = 60;
  private static final long SEED = 1;

  private final double[][] directions;

  private Directions(double[][] directions) {
    this.directions = directions;
  }

  /**
   * @param vectors whose mean is nothing
   */
  static Directions of(List<float[]> vectors, int count) {
    double[][] products = products(vectors);
    Random random = new Random(SEED);
    double[][] found = new double[count][products.length];
    for (double[] direction : found) {
      for (int i = 0; i < direction.length; i++) {
        direction[i] = random.nextGaussian();
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < count; i++) {
        found[i] = times(products, found[i]);
        straighten(found, i);
      }
    }
    return new Directions(found);
  }

  /** How far a vector goes in each of the directions. */
  float[] along(float[] vector) {
    float[] lengths = new float[directions.length];
    for (int i = 0; i < lengths.length; i++) {
      double sum = 0;
      for (int j = 0; j < vector.length; j++) {
        sum += directions[i][j] * vector[j];
      }
      lengths[i] = (float) sum;
    }
    return lengths;
  }

  private static double[][] products(List<float[]> vectors) {
    int size = vectors.get(0).length;
    double[][] products = new double[size][size];
    for (float[] vector : vectors) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          products[i][j] += vector[i] * vector[j];
        }
      }
    }
    return products;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] result = new double[vector.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = dot(matrix[i], vector);
    }
    return result;
  }

  /** Takes out of one direction what it shares with those before it, and makes its length 1. */
  private static void straighten(double[][] directions, int index) {
    double[] direction = directions[index];
    for (int before = 0; before < index; before++) {
      double shared = dot(direction, directions[before]);
      for (int i = 0; i < direction.length; i++) {
        direction[i] -= shared * directions[before][i];
      }
    }
    double length = Math.sqrt(dot(direction, direction));
    for (int i = 0; i < direction.length; i++) {
      direction[i] /= length;
    }
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
