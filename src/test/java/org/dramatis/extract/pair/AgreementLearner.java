package org.dramatis.extract.pair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns the weights of an {@link Agreement} for one relation, by adaptive gradient descent. */
final class AgreementLearner {

  private static final int ROUNDS = 30;
  private static final double RATE = 0.1;
  private static final long SEED = 3;

  /** The measures of a pair, taken by a model that was not learned from it. */
  record Example(double[] measures, boolean right) {}

  /** The weights, rounded; a pair's own features count fully before anything is learned. */
  double[] learn(List<Example> examples) {
    double[] weights = new double[Agreement.MEASURES];
    weights[1] = 1;
    double[] steepness = new double[Agreement.MEASURES];
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        step(example, weights, steepness);
      }
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.round(weights[i] * 1000) / 1000.0;
    }
    return weights;
  }

  private static void step(Example example, double[] weights, double[] steepness) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * example.measures()[i];
    }
    double error = 1 / (1 + StrictMath.exp(-sum)) - (example.right() ? 1 : 0);
    for (int i = 0; i < weights.length; i++) {
      double slope = error * example.measures()[i];
      steepness[i] += slope * slope;
      weights[i] -= RATE * slope / Math.sqrt(steepness[i] + 1e-6);
    }
  }
}
