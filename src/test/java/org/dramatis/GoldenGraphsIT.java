package org.dramatis;

import static org.dramatis.GraphAssert.assertThatGraph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dramatis.export.rdf.GraphExporter;
import org.dramatis.export.rdf.RdfFormat;
import org.dramatis.map.Iris;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The claims of some samples, statement by statement. With {@code -Dgolden.update} the files are
 * written anew; their difference is then reviewed as a change of behaviour.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenGraphsIT {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final Set<String> PASSING =
      Set.of(
          "http://www.w3.org/ns/prov#wasGeneratedBy", "https://w3id.org/dramatis/ns#claimsDigest");

  @TempDir static Path folder;

  private GraphStore store;

  @BeforeAll
  void build() throws IOException {
    store = Builds.store(folder.resolve("store"));
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Builds.build(store, 2, Corpus.SAMPLES.documents(texts));
  }

  @AfterAll
  void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "baghdad-04-letter.txt",
        "baghdad-05-funeral",
        "ellan-04-clash.txt",
        "ellan-05-town-hall.html",
        "ellan-08-strike-begins"
      })
  void saysWhatItSaid(String id) throws IOException {
    List<Quad> claims = claimsOf(id);
    Path golden = GOLDEN.resolve(id.replaceFirst("\\.\\w+$", "") + ".ttl");
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(GOLDEN);
      try (OutputStream stream = Files.newOutputStream(golden)) {
        new GraphExporter(store.base()).write(claims.iterator(), RdfFormat.TURTLE, stream);
      }
    }

    Graph expected = GraphFactory.createDefaultGraph();
    RDFParser.source(golden).parse(expected);
    assertThatGraph(claims.stream().map(Quad::asTriple).toList()).isIsomorphicTo(expected);
  }

  /**
   * All but the IRI of the way it was read, which changes with every word of the ontology, and the
   * digest of all the rest.
   */
  private List<Quad> claimsOf(String id) {
    String document = new Iris(store.base()).document(id);
    return store.read(
        view -> {
          List<Quad> claims = new ArrayList<>();
          for (Iterator<Triple> triples = view.triples(document); triples.hasNext(); ) {
            Triple triple = triples.next();
            if (!PASSING.contains(triple.getPredicate().getURI())) {
              claims.add(Quad.create(NodeFactory.createURI(document), triple));
            }
          }
          return claims;
        });
  }
}
