package org.dramatis.resolve.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words by which reports are compared, as numbers, and how much it tells that two reports share
 * one: the fewer reports have a word, among those of the store and in news at large, the more.
 */
final class Vocabulary {

  /** What a word that all reports have would tell if one in e had it. */
  static final int UNIT = 100;

  /**
   * So many reports of news at large count beside those of the store, so that two reports alone can
   * be compared. Of 500 and 1,000 none did better on ECB+.
   */
  private static final int BEYOND = 500;

  /** No word tells more: what was learned of small stores shall hold for large ones. */
  private static final int MOST = 6 * UNIT;

  private final CommonWords common;
  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] reports = new int[1 << 12];
  private int[] telling = new int[0];
  private int[] rarity = new int[0];

  Vocabulary(CommonWords common) {
    this.common = common;
  }

  int number(String word) {
    Integer known = numbers.get(word);
    if (known == null) {
      known = numbers.size();
      numbers.put(word, known);
    }
    return known;
  }

  int size() {
    return numbers.size();
  }

  /** Takes notice of a report with these words, each once. */
  void count(int[] words) {
    for (int word : words) {
      if (word >= reports.length) {
        reports = Arrays.copyOf(reports, Math.max(2 * reports.length, word + 1));
      }
      reports[word]++;
    }
  }

  /** Weighs all words, when all reports were counted. */
  void weigh(int all) {
    telling = new int[numbers.size()];
    rarity = new int[numbers.size()];
    numbers.forEach(
        (word, number) -> {
          int own = number < reports.length ? reports[number] : 0;
          double share = (own + BEYOND * common.share(word)) / (all + BEYOND);
          telling[number] = Math.min(MOST, surprise(share));
          rarity[number] = surprise(common.share(word));
        });
  }

  private static int surprise(double share) {
    return (int) Math.round(-UNIT * StrictMath.log(Math.min(1, share)));
  }

  /** How rare a word is in news at large, whatever the store. */
  int rarity(int word) {
    return rarity[word];
  }

  /** How much a word tells; whole numbers, so that sums do not depend on an order. */
  int telling(int word) {
    return telling[word];
  }

  /** How much several words tell. */
  long telling(int[] words) {
    long sum = 0;
    for (int word : words) {
      sum += telling[word];
    }
    return sum;
  }

  /** How much the words tell that two ascending sets share. */
  long shared(int[] one, int[] other) {
    long sum = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      int difference = Integer.compare(one[i], other[j]);
      sum += difference == 0 ? telling[one[i]] : 0;
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return sum;
  }

  /** Words as an ascending set of numbers. */
  int[] set(List<String> words) {
    return words.stream().mapToInt(this::number).sorted().distinct().toArray();
  }
}
