package org.dramatis.export.table;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param description what it holds, in a sentence
 * @param value that of an item; empty if it has none
 */
record Field<T>(String name, Type type, String description, Function<T, Optional<?>> value) {

  /** The types that Table Schema names. */
  enum Type {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE
  }

  static <T> Field<T> text(String name, String description, Function<T, String> value) {
    return new Field<>(
        name,
        Type.STRING,
        description,
        value.andThen(words -> Optional.of(words).filter(it -> !it.isEmpty())));
  }

  static <T> Field<T> maybe(String name, String description, Function<T, Optional<?>> value) {
    return new Field<>(name, Type.STRING, description, value);
  }

  static <T> Field<T> day(String name, String description, Function<T, Optional<?>> value) {
    return new Field<>(name, Type.DATE, description, value);
  }

  static <T> Field<T> whole(String name, String description, Function<T, Integer> value) {
    return new Field<>(name, Type.INTEGER, description, value.andThen(Optional::of));
  }

  static <T> Field<T> count(String name, String description, Function<T, OptionalInt> value) {
    return new Field<>(
        name,
        Type.INTEGER,
        description,
        value.andThen(it -> it.isPresent() ? Optional.of(it.getAsInt()) : Optional.empty()));
  }

  static <T> Field<T> measure(String name, String description, Function<T, OptionalDouble> value) {
    return new Field<>(
        name,
        Type.NUMBER,
        description,
        value.andThen(it -> it.isPresent() ? Optional.of(it.getAsDouble()) : Optional.empty()));
  }

  static <T> Field<T> truth(String name, String description, Function<T, Boolean> value) {
    return new Field<>(name, Type.BOOLEAN, description, value.andThen(Optional::of));
  }
}
