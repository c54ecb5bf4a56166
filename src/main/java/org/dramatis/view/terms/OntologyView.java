package org.dramatis.view.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.dramatis.store.GraphStore;
import org.dramatis.store.GraphView;
import org.dramatis.view.Parameters;
import org.dramatis.view.View;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Kept;
import org.dramatis.view.graph.Terms;
import org.dramatis.view.terms.Ontology.ClassTerm;
import org.dramatis.view.terms.Ontology.PropertyTerm;

/** Tells which classes and properties there are, and how much there is of each. */
public final class OntologyView implements View {

  private static final List<Node> PROPERTY_CLASSES =
      List.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode());

  private final GraphStore store;
  private final Kept<Ontology> kept;

  public OntologyView(GraphStore store) {
    this.store = store;
    this.kept = new Kept<>(store);
  }

  @Override
  public Ontology answer(Parameters asked) {
    return store.read(view -> kept.get(() -> read(view)));
  }

  private static Ontology read(GraphView view) {
    GraphReader graph = new GraphReader(view.dataset());
    List<Node> classes = named(graph, Stream.of(OWL.Class.asNode()));
    ClassTree tree = new ClassTree(graph, classes, view.classes());
    return new Ontology(
        classes.stream()
            .map(type -> classTerm(graph, tree, type))
            .sorted(Comparator.comparing(ClassTerm::label).thenComparing(ClassTerm::iri))
            .toList(),
        named(graph, PROPERTY_CLASSES.stream()).stream()
            .map(property -> propertyTerm(graph, view, property))
            .sorted(Comparator.comparing(PropertyTerm::label).thenComparing(PropertyTerm::iri))
            .toList());
  }

  /** Those that people can call something; what others align to has no label here. */
  private static List<Node> named(GraphReader graph, Stream<Node> types) {
    return types
        .flatMap(type -> graph.subjects(Terms.TYPE, type).stream())
        .filter(Node::isURI)
        .filter(term -> graph.object(term, Terms.LABEL).isPresent())
        .distinct()
        .toList();
  }

  private static ClassTerm classTerm(GraphReader graph, ClassTree tree, Node type) {
    return new ClassTerm(
        Terms.localName(type),
        type.getURI(),
        graph.label(type),
        graph.words(type, Terms.COMMENT).orElse(""),
        tree.parent(type).map(Terms::localName),
        tree.kind(type),
        tree.count(type),
        graph.words(type, Terms.named("plover")),
        graph.words(type, Terms.named("kairos")));
  }

  private static PropertyTerm propertyTerm(GraphReader graph, GraphView view, Node property) {
    return new PropertyTerm(
        Terms.localName(property),
        property.getURI(),
        graph.label(property),
        graph.words(property, Terms.COMMENT).orElse(""),
        term(graph, property, RDFS.domain.asNode()),
        term(graph, property, RDFS.range.asNode()),
        view.statements(property.getURI()));
  }

  private static Optional<String> term(GraphReader graph, Node property, Node end) {
    return graph.object(property, end).filter(Node::isURI).map(Terms::localName);
  }
}
