package org.dramatis.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.dramatis.annotate.table.HashTable;
import org.dramatis.annotate.table.TextHash;

/** Finds all entries of a word list that begin at a word, in time that grows with their length. */
final class TokenTrie<V> {

  /** Stands in an entry for any one word. */
  static final String ANY = "*";

  /** The number of words with which an entry begins, but none ends. */
  private static final int ON_THE_WAY = 0;

  private static final TextHash BETWEEN = TextHash.of(" ");
  private static final TextHash ANY_HASH = TextHash.of(ANY);

  private final HashTable phrases;
  private final IntFunction<V> values;

  /**
   * @param phrases by hash of the first words of an entry, 0, or where it ends, its number from 1
   * @param values the entry of a number from 0
   */
  TokenTrie(HashTable phrases, IntFunction<V> values) {
    this.phrases = phrases;
    this.values = values;
  }

  /** The entries that begin at a word, shorter ones first. */
  List<Match<V>> matchesAt(List<String> words, int begin) {
    List<Match<V>> matches = new ArrayList<>(2);
    collect(0, words, begin, begin, matches);
    return matches;
  }

  /**
   * @param phrase the hash of the words from {@code begin} to {@code next}
   */
  private void collect(
      long phrase, List<String> words, int begin, int next, List<Match<V>> matches) {
    if (next < words.size()) {
      visit(longer(phrase, TextHash.of(words.get(next))), words, begin, next + 1, matches);
      visit(longer(phrase, ANY_HASH), words, begin, next + 1, matches);
    }
  }

  private void visit(long phrase, List<String> words, int begin, int end, List<Match<V>> matches) {
    int number = phrases.get(phrase);
    if (number > ON_THE_WAY) {
      matches.add(new Match<>(begin, end, values.apply(number - 1)));
    }
    if (number != HashTable.ABSENT) {
      collect(phrase, words, begin, end, matches);
    }
  }

  private static long longer(long phrase, TextHash word) {
    return BETWEEN.after(word.after(phrase));
  }

  /** An entry found at the words from {@code begin} to {@code end}, exclusive. */
  record Match<V>(int begin, int end, V value) {

    int length() {
      return end - begin;
    }

    boolean overlaps(Match<V> other) {
      return begin < other.end && other.begin < end;
    }
  }

  /** Collects entries. */
  static final class Builder<V> {

    private final Map<List<String>, Integer> phrases = new LinkedHashMap<>();
    private final List<V> values = new ArrayList<>();

    /** Adds an entry, unless the same words are there already. */
    void add(List<String> words, V value) {
      for (int i = 1; i < words.size(); i++) {
        phrases.putIfAbsent(List.copyOf(words.subList(0, i)), ON_THE_WAY);
      }
      if (phrases.getOrDefault(words, ON_THE_WAY) == ON_THE_WAY) {
        values.add(value);
        phrases.put(List.copyOf(words), values.size());
      }
    }

    /** The entries by number from 0. */
    List<V> values() {
      return values;
    }

    HashTable phrases() {
      HashTable table = HashTable.ofSize(phrases.size());
      phrases.forEach(
          (words, number) -> {
            long hash = 0;
            for (String word : words) {
              hash = longer(hash, TextHash.of(word));
            }
            table.put(hash, number);
          });
      return table;
    }

    TokenTrie<V> build() {
      return new TokenTrie<>(phrases(), values::get);
    }
  }
}
