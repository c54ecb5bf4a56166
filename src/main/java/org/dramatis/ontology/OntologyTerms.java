package org.dramatis.ontology;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Asks the ontology's triples, always in the same order, and says in which file a fault stands. */
final class OntologyTerms {

  private final Model graph;
  private final List<OntologyFile> files;

  OntologyTerms(Model graph, List<OntologyFile> files) {
    this.graph = graph;
    this.files = List.copyOf(files);
  }

  /** Anonymous nodes would make the store's copy of the ontology change with every reading. */
  void rejectBlankNodes() {
    for (OntologyFile file : files) {
      file.triples()
          .listStatements()
          .filterKeep(each -> each.getSubject().isAnon() || each.getObject().isAnon())
          .nextOptional()
          .ifPresent(
              found -> {
                throw new InvalidOntologyException(
                    file.name(),
                    found.getSubject().isAnon() ? "a term" : nameOf(found.getSubject()),
                    "has a blank node ([ ] or a list)",
                    "Give it an IRI.");
              });
    }
  }

  List<Resource> members(Resource type) {
    return graph.listSubjectsWithProperty(RDF.type, type).toList().stream()
        .sorted(OntologyTerms::byIri)
        .toList();
  }

  List<Resource> subjects(Property property) {
    return graph.listSubjectsWithProperty(property).toList().stream()
        .sorted(OntologyTerms::byIri)
        .toList();
  }

  List<Resource> subclasses(Resource type) {
    return graph.listSubjectsWithProperty(RDFS.subClassOf, type).toList().stream()
        .sorted(OntologyTerms::byIri)
        .toList();
  }

  List<Resource> resources(Resource term, Property property) {
    return graph.listObjectsOfProperty(term, property).toList().stream()
        .filter(RDFNode::isURIResource)
        .map(RDFNode::asResource)
        .sorted(OntologyTerms::byIri)
        .toList();
  }

  List<String> literals(Resource term, Property property) {
    return graph.listObjectsOfProperty(term, property).toList().stream()
        .filter(RDFNode::isLiteral)
        .map(value -> value.asLiteral().getString())
        .sorted()
        .toList();
  }

  boolean is(Resource term, Resource type) {
    return graph.contains(term, RDF.type, type);
  }

  /** Adds what follows from the files but stands in none of them. */
  void conclude(Resource term, Property property, String value) {
    graph.add(term, property, value);
  }

  String label(Resource term) {
    return literals(term, RDFS.label).stream()
        .findFirst()
        .orElseThrow(
            () ->
                invalid(term, RDF.type, null, "has no label", "Give it an rdfs:label in English."));
  }

  /** Reads each value of a property, and says where a value stands that cannot be read. */
  <T> List<T> read(Resource term, Property property, Function<String, T> notation) {
    return literals(term, property).stream()
        .map(
            value -> {
              try {
                return notation.apply(value);
              } catch (InvalidNotationException bad) {
                RDFNode literal = ModelFactory.createDefaultModel().createLiteral(value);
                throw invalid(term, property, literal, bad.getMessage(), "Correct it.");
              }
            })
        .toList();
  }

  /** A fault in what a file says of a term: in the statement, where it can be named. */
  InvalidOntologyException invalid(
      Resource term, Property property, RDFNode value, String problem, String advice) {
    return new InvalidOntologyException(
        fileOf(term, property, value), nameOf(term), problem, advice);
  }

  private String fileOf(Resource term, Property property, RDFNode value) {
    Optional<OntologyFile> exact =
        files.stream()
            .filter(file -> file.triples().listStatements(term, property, value).hasNext())
            .findFirst();
    return exact
        .or(() -> files.stream().filter(file -> file.triples().containsResource(term)).findFirst())
        .map(OntologyFile::name)
        .orElse("files");
  }

  private static String nameOf(Resource term) {
    return term.getURI().startsWith(Ontology.NAMESPACE)
        ? "dr:" + term.getURI().substring(Ontology.NAMESPACE.length())
        : "<" + term.getURI() + ">";
  }

  private static int byIri(Resource one, Resource other) {
    return String.valueOf(one.getURI()).compareTo(String.valueOf(other.getURI()));
  }
}
