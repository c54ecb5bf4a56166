package org.dramatis.ontology;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.dramatis.model.RelationSignature;

/** Reads our own ontology from the class path and a user's additions from files. */
public final class OntologyReader {

  /** The files of {@code ontology/} that drive the extraction. */
  public static final List<String> FILES =
      List.of(
          "vocabulary.ttl",
          "frames.ttl",
          "events.ttl",
          "events-aid.ttl",
          "events-business.ttl",
          "events-conflict.ttl",
          "events-culture.ttl",
          "events-diplomacy.ttl",
          "events-disaster.ttl",
          "events-governance.ttl",
          "events-justice.ttl",
          "events-life.ttl",
          "events-movement.ttl",
          "events-personnel.ttl",
          "events-protest.ttl",
          "events-speech.ttl",
          "relations.ttl",
          "words.ttl",
          "words-extraction.ttl",
          "words-quotation.ttl",
          "alignments.ttl");

  private static final String SHAPES = "shapes.ttl";

  /** Our own ontology alone. */
  public OntologyTriples read() {
    return read(List.of());
  }

  /**
   * Our own ontology and that of the user's files, which may add to what ours says.
   *
   * @throws InvalidOntologyException if a file cannot be read or says what cannot be worked with
   */
  public OntologyTriples read(List<Path> additions) {
    List<OntologyFile> files = new ArrayList<>();
    FILES.forEach(name -> files.add(OntologyFile.ofClassPath(name)));
    additions.forEach(path -> files.add(OntologyFile.of(path)));
    Model graph = ModelFactory.createDefaultModel();
    files.forEach(file -> graph.add(file.triples()));
    OntologyTerms terms = new OntologyTerms(graph, files);
    terms.rejectBlankNodes();
    List<EventType> events = new EventTree(terms).eventTypes();
    return new OntologyTriples(
        graph,
        new Ontology(
            digest(graph), events, new RelationTypes(terms).all(), new WordLists(terms).byName()));
  }

  /**
   * What the relations can hold between that a graph declares, into which ontologies were written.
   *
   * @param name of the graph, for messages
   * @throws InvalidOntologyException if it says of a relation what cannot be worked with
   */
  public List<RelationSignature> signatures(String name, Model graph) {
    OntologyTerms terms = new OntologyTerms(graph, List.of(new OntologyFile(name, graph)));
    return new RelationTypes(terms).all().stream().map(RelationType::signature).toList();
  }

  /** The SHACL shapes that the graph conforms to. They are no part of the ontology's graph. */
  public Model shapes() {
    return OntologyFile.ofClassPath(SHAPES).triples();
  }

  private static String digest(Model graph) {
    try (Stream<Triple> triples = graph.getGraph().stream()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      triples
          .map(NodeFmtLib::strNT)
          .sorted()
          .forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
