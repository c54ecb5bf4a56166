package org.dramatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.GraphAssert.assertThatGraph;
import static org.dramatis.GraphAssert.turtle;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fails at run time, and only there, when CoreNLP's old libraries stand before Jena's. */
class ClasspathTest {

  private static final String GRAPH = "kg:vote a dr:Vote ; dr:date '2020-01-05'^^xsd:date .";

  @Test
  void readsAFile(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("graph.ttl"), "<https://a.example/> a <https://b.example/> .");

    assertThatGraph(RDFDataMgr.loadGraph(file.toString()))
        .isIsomorphicTo("<https://a.example/> a <https://b.example/> .");
  }

  private static List<Lang> languages() {
    JenaSystem.init();
    return List.of(Lang.JSONLD11, Lang.RDFPROTO, Lang.RDFTHRIFT, Lang.RDFXML, Lang.TURTLE);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void writesAndReads(Lang lang) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, turtle(GRAPH), lang);
    Graph read = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(read, new ByteArrayInputStream(out.toByteArray()), lang);

    assertThatGraph(read).isIsomorphicTo(GRAPH);
  }

  @Test
  void writesCoreNlpAnnotations() throws IOException, ClassNotFoundException {
    CoreLabel token = new CoreLabel();
    token.setWord("votes");
    Annotation annotation = new Annotation("votes");
    annotation.set(CoreAnnotations.TokensAnnotation.class, List.of(token));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProtobufAnnotationSerializer serializer = new ProtobufAnnotationSerializer();
    serializer.write(annotation, out).close();

    Annotation read = serializer.read(new ByteArrayInputStream(out.toByteArray())).first();
    assertThat(read.get(CoreAnnotations.TokensAnnotation.class).get(0).word()).isEqualTo("votes");
  }
}
