package org.dramatis.export.network;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.dramatis.export.fact.Interval;
import org.dramatis.export.fact.Standing;

/**
 * What every format of a network says of its nodes or of its edges, under the same name.
 *
 * @param value the value of an item; empty if it has none
 */
record Column<T>(String name, Type type, Function<T, Optional<?>> value) {

  /** What values a column has. */
  enum Type {
    TEXT,
    WHOLE,
    DECIMAL,
    TRUTH
  }

  /** Of nodes, beside their IRI and their label. */
  static List<Column<Vertex>> ofNodes() {
    return List.of(
        text("kind", it -> Optional.of(it.thing().kind().word())),
        text("type", it -> Optional.of(it.thing().type())),
        text("typeLabel", it -> Optional.of(it.thing().typeLabel())),
        text("otherNames", it -> listed(it.thing().otherNames())),
        whole("sources", it -> it.thing().sources()),
        whole("documents", it -> it.thing().documents()),
        whole("mentions", it -> it.thing().mentions()),
        text("begin", it -> it.thing().when().begin()),
        text("end", it -> it.thing().when().end()),
        text("standing", it -> it.thing().standing().map(Standing::word)),
        new Column<>("confidence", Type.DECIMAL, it -> boxed(it.confidence())),
        new Column<>("amount", Type.WHOLE, it -> boxed(it.thing().amount())),
        text("page", it -> it.thing().page()));
  }

  /** Of edges, beside their ends, their direction and their label. */
  static List<Column<Edge>> ofEdges() {
    return List.of(
        text("sort", it -> Optional.of(it.sort())),
        text("relation", it -> Optional.of(it.relation())),
        whole("sources", Edge::sources),
        new Column<>("confidence", Type.DECIMAL, it -> boxed(it.confidence())),
        text("begin", it -> it.when().begin()),
        text("end", it -> it.when().end()),
        text("standing", it -> Optional.of(it.standing().word())),
        new Column<>("over", Type.TRUTH, it -> Optional.of(it.over()).filter(over -> over)),
        new Column<>("events", Type.WHOLE, it -> Optional.of(it.events()).filter(n -> n > 0)),
        text("sentence", it -> Optional.of(it.sentence()).filter(words -> !words.isEmpty())),
        text("document", it -> Optional.of(it.document()).filter(id -> !id.isEmpty())));
  }

  private static <T> Column<T> text(String name, Function<T, Optional<?>> value) {
    return new Column<>(name, Type.TEXT, value);
  }

  private static <T> Column<T> whole(String name, Function<T, Integer> value) {
    return new Column<>(name, Type.WHOLE, value.andThen(Optional::of));
  }

  private static Optional<String> listed(List<String> names) {
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" | ", names));
  }

  private static Optional<Double> boxed(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  private static Optional<Integer> boxed(OptionalInt value) {
    return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
  }

  Optional<?> of(T item) {
    return value.apply(item);
  }

  /** What an edge weighs: as many independent sources as it has, and 1 at least. */
  static int weight(Edge edge) {
    return Math.max(1, edge.sources());
  }

  /** The days that an interval can have, written out; half open if one end is not known. */
  static Optional<String> firstDay(Interval interval) {
    return interval.firstDay().map(Object::toString);
  }

  static Optional<String> lastDay(Interval interval) {
    return interval.lastDay().map(Object::toString);
  }
}
