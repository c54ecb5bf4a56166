package org.dramatis.export.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.dramatis.export.ExportFormat;
import org.dramatis.export.Exported;
import org.dramatis.export.NodeReader;
import org.dramatis.export.fact.Terms;
import org.dramatis.query.HarbourGraph;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Networks as programs of others read them. */
class NetworkReadersTest {

  private static final String REED = "https://w3id.org/dramatis/kg/person/tom-reed";

  private static final Dataset HARBOUR = HarbourGraph.read();
  private static final Dataset HOSTILE = Exported.hostile();

  private static final int NODES =
      Exported.count(
          HARBOUR,
          "VALUES ?kind { dr:Person dr:Organisation dr:Place dr:Event } ?x a ?kind ; dr:mentionCount ?n");

  private static final int EDGES =
      Exported.count(
              HARBOUR, "?a dr:mentionCount ?n ; ?p ?b . ?b dr:mentionCount ?m FILTER (isIRI(?b))")
          + Exported.count(HARBOUR, "?post dr:holder ?who ; dr:organisation ?of");

  @TempDir Path folder;

  @Test
  void jGraphTReadsGraphMlByItsSchema() {
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    Map<String, String> labels = new HashMap<>();
    importer.addVertexAttributeConsumer(
        (attribute, value) -> {
          if (attribute.getSecond().equals("label")) {
            labels.put(attribute.getFirst(), value.getValue());
          }
        });
    Map<String, Long> weights = new HashMap<>();
    importer.addEdgeAttributeConsumer(
        (attribute, value) -> weights.merge(attribute.getSecond(), 1L, Long::sum));
    Graph<String, DefaultEdge> read = empty();
    importer.importGraph(read, new StringReader(Exported.text(HOSTILE, ExportFormat.GRAPHML)));

    assertThat(read.vertexSet()).hasSize(NODES);
    assertThat(read.edgeSet()).hasSize(EDGES);
    assertThat(weights).containsEntry("weight", (long) EDGES).containsEntry("fact", (long) EDGES);
    assertThat(labels.values()).hasSize(NODES).contains(Exported.HOSTILE);
  }

  @Test
  void jGraphTReadsGexf() {
    SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
    importer.setSchemaValidation(false);
    Map<String, String> labels = new HashMap<>();
    importer.addVertexAttributeConsumer(
        (attribute, value) -> {
          if (attribute.getSecond().equals("label")) {
            labels.put(attribute.getFirst(), value.getValue());
          }
        });
    Graph<String, DefaultEdge> read = empty();
    importer.importGraph(read, new StringReader(Exported.text(HOSTILE, ExportFormat.GEXF)));

    assertThat(read.vertexSet()).hasSize(NODES);
    assertThat(read.edgeSet()).hasSize(EDGES);
    assertThat(labels.values()).hasSize(NODES).contains(Exported.HOSTILE);
  }

  /**
   * The schema of 1.3 is published in pieces that do not fit together; that of 1.2 is whole, and
   * has colours in its own namespace.
   */
  @Test
  void gexfIsValidByThePublishedSchemaOfTheVersionBefore() throws Exception {
    String older =
        Exported.text(HOSTILE, ExportFormat.GEXF)
            .replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
            .replace("version=\"1.3\"", "version=\"1.2\"")
            .replace("<viz:", "<")
            .replace(" timerepresentation=\"interval\"", "")
            .replaceAll(" kind=\"\\w+\"", "");
    Source[] schema =
        Stream.of("viz.xsd", "gexf.xsd")
            .map(name -> Graph.class.getClassLoader().getResource(name).toString())
            .map(StreamSource::new)
            .toArray(Source[]::new);

    SchemaFactory.newDefaultInstance()
        .newSchema(schema)
        .newValidator()
        .validate(new StreamSource(new StringReader(older)));
  }

  @Test
  void aTimeThatEndsBeforeItBeginsIsNoSpell() {
    String since2029 = "<spell start=\"2029-01-01\"";
    Dataset backwards = HarbourGraph.read();
    Resource tenure =
        ResourceFactory.createResource(HarbourGraph.BASE + "tenure/ana-muller-mayor-port-alder");
    Literal before = ResourceFactory.createTypedLiteral("2028", XSDDatatype.XSDgYear);
    backwards.executeWrite(
        () ->
            backwards
                .getDefaultModel()
                .add(tenure, ResourceFactory.createProperty(Terms.END.getURI()), before));

    assertThat(Exported.text(HARBOUR, ExportFormat.GEXF)).contains(since2029);
    assertThat(Exported.text(backwards, ExportFormat.GEXF))
        .contains("ana-muller-mayor-port-alder")
        .doesNotContain(since2029);
  }

  @Test
  void graphologyReadsGexf() throws Exception {
    JsonNode read = read("graphology-gexf.cjs", "graphology-gexf", ExportFormat.GEXF);

    assertThat(read.get("nodes").asInt()).isEqualTo(NODES);
    assertThat(read.get("edges").asInt()).isEqualTo(EDGES);
    assertThat(read.get("labels").get(REED).asText()).isEqualTo(Exported.HOSTILE);
    assertThat(read.get("colours").get("event").asText()).isEqualTo("rgb(204,121,167)");
  }

  @Test
  void cytoscapeReadsItsJson() throws Exception {
    JsonNode read = read("cytoscape.cjs", "cytoscape", ExportFormat.CYTOSCAPE);

    assertThat(read.get("nodes").asInt()).isEqualTo(NODES);
    assertThat(read.get("edges").asInt()).isEqualTo(EDGES);
    assertThat(read.get("labels").get(REED).asText()).isEqualTo(Exported.HOSTILE);
    assertThat(read.get("numbers")).extracting(JsonNode::asText).contains("weight", "sources");
  }

  private JsonNode read(String program, String library, ExportFormat format) throws Exception {
    Path file = folder.resolve("graph." + format.ending());
    Files.write(file, Exported.bytes(HOSTILE, format));
    return NodeReader.run(program, library, file);
  }

  @Test
  void whatXmlCannotHoldIsReplaced() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XmlOutput xml = new XmlOutput(out);
    xml.start("name").end("a\u0000b\u001Fc\uFFFEd\uD83De\uD83D\uDE00");
    xml.finish();

    var parsed =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(out.toByteArray()));
    assertThat(parsed.getDocumentElement().getTextContent())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uD83D\uDE00");
    assertThat(new String(out.toByteArray(), StandardCharsets.UTF_8)).contains("😀");
  }

  private static Graph<String, DefaultEdge> empty() {
    return new DirectedPseudograph<>(
        SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
  }
}
