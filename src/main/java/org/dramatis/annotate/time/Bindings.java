package org.dramatis.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the words of a match were taken for, in the text's order. */
final class Bindings {

  private final List<Sense> senses;

  Bindings() {
    this(new ArrayList<>());
  }

  private Bindings(List<Sense> senses) {
    this.senses = senses;
  }

  void push(Sense sense) {
    senses.add(sense);
  }

  void pop() {
    senses.remove(senses.size() - 1);
  }

  Bindings copy() {
    return new Bindings(List.copyOf(senses));
  }

  boolean has(String category) {
    return first(category).isPresent();
  }

  /** The value of the first word taken for this category. */
  Optional<String> first(String category) {
    for (Sense sense : senses) {
      if (sense.category().equals(category)) {
        return Optional.of(sense.value());
      }
    }
    return Optional.empty();
  }

  Optional<Integer> number(String category) {
    return first(category).map(Integer::valueOf);
  }

  List<String> all(String category) {
    return senses.stream()
        .filter(sense -> sense.category().equals(category))
        .map(Sense::value)
        .toList();
  }
}
