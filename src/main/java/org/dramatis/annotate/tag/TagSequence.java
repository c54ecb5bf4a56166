package org.dramatis.annotate.tag;

import java.util.Arrays;

/**
 * Finds the most probable tags of a sentence, where the probability of a tag depends on the two
 * before it.
 *
 * @see <a href="https://doi.org/10.1109/TIT.1967.1054010">Viterbi, Error bounds for convolutional
 *     codes and an asymptotically optimum decoding algorithm, 1967</a>
 */
final class TagSequence {

  private final TagHistories histories;
  private final TagScores scores;

  /** The tags of the word before the last word read, and its own, that are still possible. */
  private int[] second;

  private int[] first;

  /** The log probability of the best tags that end with such a pair. */
  private double[][] best = {{0}};

  private TagSequence(TagHistories histories, TagScores scores) {
    this.histories = histories;
    this.scores = scores;
    this.second = new int[] {histories.outside()};
    this.first = second;
  }

  /** The tag of each word, by number. */
  static int[] best(TagHistories histories, TagScores scores, int length) {
    return new TagSequence(histories, scores).search(length);
  }

  private int[] search(int length) {
    int[][] tags = new int[length][];
    int[][][] cameFrom = new int[length][][];
    for (int i = 0; i < length; i++) {
      tags[i] = scores.tags(i);
      cameFrom[i] = step(scores.at(i), tags[i]);
    }
    int[] sequence = new int[length];
    int[] pair = bestPair();
    for (int i = length - 1; i >= 0; i--) {
      sequence[i] = tags[i][pair[1]];
      int before = cameFrom[i][pair[0]][pair[1]];
      pair = new int[] {before, pair[0]};
    }
    return sequence;
  }

  /** For each pair of the last tag and a next one, the best of the tags before both. */
  private int[][] step(double[] ofWord, int[] next) {
    double[] factors = new double[ofWord.length];
    double highest = powers(ofWord, factors);
    double[][] reached = new double[first.length][next.length];
    int[][] cameFrom = new int[first.length][next.length];
    for (int b = 0; b < first.length; b++) {
      Arrays.fill(reached[b], Double.NEGATIVE_INFINITY);
      for (int a = 0; a < second.length; a++) {
        double[] ofHistory = histories.scores(second[a], first[b]);
        double sum = dot(factors, histories.factors(second[a], first[b]));
        double before = best[a][b] - highest - Math.log(sum);
        for (int c = 0; c < next.length; c++) {
          double score = before + ofWord[next[c]] + ofHistory[next[c]];
          if (score > reached[b][c]) {
            reached[b][c] = score;
            cameFrom[b][c] = a;
          }
        }
      }
    }
    second = first;
    first = next;
    best = reached;
    return cameFrom;
  }

  /** Powers of e, of the scores less the highest of them, which is returned. */
  private static double powers(double[] scores, double[] powers) {
    double highest = scores[0];
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    for (int i = 0; i < scores.length; i++) {
      powers[i] = Math.exp(scores[i] - highest);
    }
    return highest;
  }

  private static double dot(double[] left, double[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }

  private int[] bestPair() {
    int[] pair = {0, 0};
    for (int b = 0; b < best.length; b++) {
      for (int c = 0; c < best[b].length; c++) {
        if (best[b][c] > best[pair[0]][pair[1]]) {
          pair = new int[] {b, c};
        }
      }
    }
    return pair;
  }
}
