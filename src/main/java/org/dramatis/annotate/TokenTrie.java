package org.dramatis.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds all entries of a word list that begin at a word, in time that grows with their length. */
final class TokenTrie<V> {

  /** Stands in an entry for any one word. */
  static final String ANY = "*";

  private final Node<V> root = new Node<>();

  /** Adds an entry, unless the same words are there already. */
  void add(List<String> words, V value) {
    Node<V> node = root;
    for (String word : words) {
      node = node.grow(word);
    }
    if (node.value == null) {
      node.value = value;
    }
  }

  /** The entries that begin at a word, shorter ones first. */
  List<Match<V>> matchesAt(List<String> words, int begin) {
    List<Match<V>> matches = new ArrayList<>(2);
    collect(root, words, begin, begin, matches);
    return matches;
  }

  private void collect(
      Node<V> node, List<String> words, int begin, int next, List<Match<V>> matches) {
    if (node.value != null) {
      matches.add(new Match<>(begin, next, node.value));
    }
    if (next < words.size()) {
      node.child(words.get(next))
          .ifPresent(child -> collect(child, words, begin, next + 1, matches));
      node.child(ANY).ifPresent(child -> collect(child, words, begin, next + 1, matches));
    }
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

  private static final class Node<V> {

    private V value;
    private Map<String, Node<V>> children = Map.of();

    private Node<V> grow(String word) {
      if (children.isEmpty()) {
        children = new HashMap<>(2);
      }
      return children.computeIfAbsent(word, absent -> new Node<>());
    }

    private Optional<Node<V>> child(String word) {
      return Optional.ofNullable(children.get(word));
    }
  }
}
