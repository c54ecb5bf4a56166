package org.dramatis.linear;

import java.util.SortedSet;

/**
 * A hash table of features that finds one by its parts without putting them together: the hash of
 * joined strings follows from their own, which a string remembers.
 */
final class FeatureTable {

  private static final int BASE = 31;
  private static final int NONE = -1;

  /** Powers of the base for words of usual length. */
  private static final int POWERS = 32;

  /** For each slot a hash and the number of its feature plus one, side by side in memory. */
  private final int[] slots;

  private final String[] features;
  private final int[] powers = new int[POWERS];

  /** Numbers the features in their order, from 0. */
  FeatureTable(SortedSet<String> features) {
    this.features = features.toArray(String[]::new);
    this.slots = new int[8 * Integer.highestOneBit(Math.max(1, features.size()))];
    powers[0] = 1;
    for (int i = 1; i < POWERS; i++) {
      powers[i] = BASE * powers[i - 1];
    }
    for (int number = 0; number < this.features.length; number++) {
      int hash = this.features[number].hashCode();
      int slot = slot(hash);
      while (slots[slot + 1] != 0) {
        slot = after(slot);
      }
      slots[slot] = hash;
      slots[slot + 1] = number + 1;
    }
  }

  /** The number of a feature in two parts; negative if it is not here. */
  int find(String name, String seen) {
    return find(join(name.hashCode(), seen), name, seen, null);
  }

  /** The number of a feature in three parts; negative if it is not here. */
  int find(String name, String seen, String further) {
    return find(join(join(name.hashCode(), seen), further), name, seen, further);
  }

  private int find(int hash, String name, String seen, String further) {
    int slot = slot(hash);
    while (slots[slot + 1] != 0) {
      int number = slots[slot + 1] - 1;
      if (slots[slot] == hash && isJoined(features[number], name, seen, further)) {
        return number;
      }
      slot = after(slot);
    }
    return NONE;
  }

  private int slot(int hash) {
    return 2 * (hash ^ hash >>> 15) & slots.length - 1;
  }

  private int after(int slot) {
    return slot + 2 & slots.length - 1;
  }

  /** The hash of some words, a blank and one more, as {@link String#hashCode} defines it. */
  private int join(int hash, String word) {
    return (hash * BASE + ' ') * power(word.length()) + word.hashCode();
  }

  private int power(int exponent) {
    if (exponent < POWERS) {
      return powers[exponent];
    }
    int power = powers[POWERS - 1];
    for (int i = POWERS - 1; i < exponent; i++) {
      power *= BASE;
    }
    return power;
  }

  private static boolean isJoined(String feature, String name, String seen, String further) {
    int second = name.length() + 1;
    int third = second + seen.length() + 1;
    int length = further == null ? third - 1 : third + further.length();
    return feature.length() == length
        && feature.startsWith(name)
        && feature.startsWith(seen, second)
        && feature.charAt(second - 1) == ' '
        && (further == null || feature.charAt(third - 1) == ' ' && feature.endsWith(further));
  }
}
