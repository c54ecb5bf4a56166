package org.dramatis.map;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dramatis.model.EntityKind;
import org.dramatis.model.Factuality;

/** The classes that entity kinds and factualities are in the graph, in both directions. */
final class Kinds {

  private static final Map<EntityKind, Node> CLASSES = new EnumMap<>(EntityKind.class);
  private static final Map<Node, EntityKind> KINDS = new HashMap<>();
  private static final Map<Factuality, Node> STANDINGS = new EnumMap<>(Factuality.class);
  private static final Map<Node, Factuality> FACTUALITIES = new HashMap<>();

  static {
    for (EntityKind kind : EntityKind.values()) {
      CLASSES.put(kind, Terms.dr(capitalised(kind)));
      KINDS.put(CLASSES.get(kind), kind);
    }
    for (Factuality factuality : Factuality.values()) {
      STANDINGS.put(factuality, Terms.dr(capitalised(factuality)));
      FACTUALITIES.put(STANDINGS.get(factuality), factuality);
    }
  }

  private Kinds() {}

  private static String capitalised(Enum<?> constant) {
    String name = constant.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  static Node classOf(EntityKind kind) {
    return CLASSES.get(kind);
  }

  /** The entity kind of a class; none for an event class. */
  static Optional<EntityKind> kindOf(Node entityClass) {
    return Optional.ofNullable(KINDS.get(entityClass));
  }

  static Node nodeOf(Factuality factuality) {
    return STANDINGS.get(factuality);
  }

  static Factuality factualityOf(Node node) {
    return FACTUALITIES.get(node);
  }
}
