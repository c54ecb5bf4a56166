package org.dramatis.resolve.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far two reports tell of one story: the cosine of what their words tell, less where they
 * appeared far apart. Reports are known by their places in the order of their days.
 */
final class Gists {

  /** In a report a word counts more when it is there more often: as the logarithm of that. */
  private static final double ONCE = 1;

  /** Up to how many days apart reports lose nothing, and what they keep beyond. */
  private static final int[] DAYS = {2, 7, 30};

  private static final double[] KEPT = {1, 0.7, 0.4, 0.25};

  private final List<Gist> gists;
  private final Vocabulary vocabulary;
  private final Map<String, Integer> places = new HashMap<>();
  private final int[][] weights;
  private final double[] lengths;

  /**
   * @param gists in any order
   * @param vocabulary of their words, weighed
   */
  Gists(List<Gist> gists, Vocabulary vocabulary) {
    this.gists = gists.stream().sorted(Gist.ORDER).toList();
    this.vocabulary = vocabulary;
    this.weights = new int[gists.size()][];
    this.lengths = new double[gists.size()];
    for (int i = 0; i < weights.length; i++) {
      places.put(this.gists.get(i).report(), i);
      weights[i] = weights(this.gists.get(i), vocabulary);
      lengths[i] = Math.sqrt(product(i, i));
    }
  }

  private static int[] weights(Gist gist, Vocabulary vocabulary) {
    int[] weights = new int[gist.words().length];
    for (int i = 0; i < weights.length; i++) {
      double often = ONCE + StrictMath.log(gist.counts()[i]);
      weights[i] = (int) Math.round(often * vocabulary.telling(gist.words()[i]));
    }
    return weights;
  }

  int size() {
    return weights.length;
  }

  int place(String report) {
    return places.get(report);
  }

  int[] words(int report) {
    return gists.get(report).words();
  }

  /** What each word of a report weighs in it. */
  int[] weights(int report) {
    return weights[report];
  }

  /** How far two reports tell of one story. */
  Kinship kinship(int one, int other) {
    double common = vocabulary.shared(words(one), words(other));
    return new Kinship(
        likeness(one, other, product(one, other)), nearness(one, other) * common / Vocabulary.UNIT);
  }

  /** The likeness of two reports of which the words come to this that they share. */
  double likeness(int one, int other, long product) {
    double whole = lengths[one] * lengths[other];
    return whole == 0 ? 0 : nearness(one, other) * product / whole;
  }

  private double nearness(int one, int other) {
    long first = gists.get(one).day();
    long second = gists.get(other).day();
    if (first == Traits.NO_DAY || second == Traits.NO_DAY) {
      return 1;
    }
    int step = 0;
    while (step < DAYS.length && Math.abs(first - second) > DAYS[step]) {
      step++;
    }
    return KEPT[step];
  }

  private long product(int one, int other) {
    int[] ours = words(one);
    int[] theirs = words(other);
    long sum = 0;
    int i = 0;
    int j = 0;
    while (i < ours.length && j < theirs.length) {
      int difference = Integer.compare(ours[i], theirs[j]);
      sum += difference == 0 ? (long) weights[one][i] * weights[other][j] : 0;
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return sum;
  }
}
