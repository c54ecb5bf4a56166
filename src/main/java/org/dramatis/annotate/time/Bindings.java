package org.dramatis.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the words of a match were taken for, in the text's order, and those around it that complete
 * it: in "from 3 to 5 May" the month of the 3.
 */
final class Bindings {

  private final List<Sense> own;
  private final List<Sense> around;

  Bindings() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  private Bindings(List<Sense> own, List<Sense> around) {
    this.own = own;
    this.around = around;
  }

  void push(Sense sense) {
    own.add(sense);
  }

  void pop() {
    own.remove(own.size() - 1);
  }

  /** Has the words around a match bound apart. */
  Bindings surroundings() {
    return new Bindings(around, new ArrayList<>());
  }

  Bindings copy() {
    return new Bindings(List.copyOf(own), List.copyOf(around));
  }

  boolean has(String category) {
    return first(category).isPresent();
  }

  /** The value of the first word taken for this category, else of the first around the match. */
  Optional<String> first(String category) {
    return first(own, category).or(() -> first(around, category));
  }

  private static Optional<String> first(List<Sense> senses, String category) {
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
}
