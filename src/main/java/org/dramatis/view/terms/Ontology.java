package org.dramatis.view.terms;

import java.util.List;
import java.util.Optional;
import org.dramatis.view.graph.Kind;

/** The terms in which the graph speaks, by label. */
public record Ontology(List<ClassTerm> classes, List<PropertyTerm> properties) {

  public Ontology {
    classes = List.copyOf(classes);
    properties = List.copyOf(properties);
  }

  /**
   * A class.
   *
   * @param type its local name
   * @param parent the local name of the class above it
   * @param kind of its instances, where they are things
   * @param count how many instances it has, those of the classes below it included
   * @param plover the PLOVER event type
   * @param kairos the nearest KAIROS type
   */
  public record ClassTerm(
      String type,
      String iri,
      String label,
      String comment,
      Optional<String> parent,
      Optional<Kind> kind,
      long count,
      Optional<String> plover,
      Optional<String> kairos) {}

  /**
   * A property.
   *
   * @param property its local name
   * @param domain the local name of the class whose instances have it
   * @param range the local name of the class of its values, or their datatype
   * @param count how many statements there are with it
   */
  public record PropertyTerm(
      String property,
      String iri,
      String label,
      String comment,
      Optional<String> domain,
      Optional<String> range,
      long count) {}
}
