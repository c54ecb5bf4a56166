package org.dramatis.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.sys.JenaSystem;
import org.dramatis.GraphAssert;
import org.dramatis.export.ExportException;
import org.dramatis.map.ClaimMapper;
import org.dramatis.map.Iris;
import org.dramatis.map.LinkMapper;
import org.dramatis.map.ThingIndex;
import org.dramatis.map.ThingMapper;
import org.dramatis.map.VoteExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphExporterTest {

  static {
    JenaSystem.init();
  }

  private static final Map<RdfFormat, Lang> LANGUAGES =
      Map.of(
          RdfFormat.TURTLE, Lang.TURTLE,
          RdfFormat.TRIG, Lang.TRIG,
          RdfFormat.NQUADS, Lang.NQUADS,
          RdfFormat.NTRIPLES, Lang.NTRIPLES,
          RdfFormat.JSONLD, Lang.JSONLD11,
          RdfFormat.RDFXML, Lang.RDFXML);

  private final Iris iris = new Iris(Iris.DEFAULT_BASE);

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void isReadBackAsTheSameGraph(RdfFormat format) {
    DatasetGraph expected = DatasetGraphFactory.create();
    for (Quad quad : quads()) {
      expected.add(format.keepsGraphs() ? quad : new Quad(Quad.defaultGraphIRI, quad.asTriple()));
    }
    DatasetGraph read = DatasetGraphFactory.create();
    String written = export(quads(), format, 1000);
    RDFDataMgr.read(
        read,
        new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)),
        LANGUAGES.get(format));

    assertThat(read.stream().map(Quad::toString).sorted().toList())
        .isEqualTo(expected.stream().map(Quad::toString).sorted().toList());
    assertThat(IsoMatcher.isomorphic(read, expected)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void isTheSameBytesInWhateverOrderAndHoweverLittleFitsIntoMemory(RdfFormat format) {
    List<Quad> shuffled = new ArrayList<>(quads());
    Collections.shuffle(shuffled, new Random(3));
    shuffled.addAll(quads().subList(0, 20));

    assertThat(export(shuffled, format, 7)).isEqualTo(export(quads(), format, 1_000_000));
  }

  @Test
  void writesTurtleThatReadsWell() {
    Node document = NodeFactory.createURI(iris.document("vote"));
    List<Quad> quads =
        GraphAssert.turtle(
                """
                @base <https://w3id.org/dramatis/kg/document/vote> .
                <> a dr:Document ; dcterms:identifier "vote" ; dcterms:issued "2020-01-06"^^xsd:date .
                <#event-1-2> dr:factuality dr:Asserted ; a dr:EventMention ; dr:confidence 0.9 ;
                  nif:beginIndex 1 ; dr:argument <#a> , <#b> ; dr:denotes kg:event\\/vote .
                """)
            .find()
            .mapWith(triple -> new Quad(document, triple))
            .toList();

    assertThat(export(quads, RdfFormat.TURTLE, 100))
        .endsWith(
            """

            @base <https://w3id.org/dramatis/kg/document/vote> .

            <> a dr:Document ;
                dcterms:identifier "vote" ;
                dcterms:issued "2020-01-06"^^xsd:date .

            <#event-1-2> a dr:EventMention ;
                nif:beginIndex 1 ;
                dr:argument <#a> , <#b> ;
                dr:confidence 0.9 ;
                dr:denotes event:vote ;
                dr:factuality dr:Asserted .
            """);
    assertThat(export(quads, RdfFormat.TRIG, 100))
        .contains(
            "\n@base <https://w3id.org/dramatis/kg/document/vote> .\n\n<> {\n\n  <> a dr:Document ;")
        .endsWith(" .\n}\n");
  }

  @Test
  void saysWhatRdfXmlCannotHold() {
    Node subject = NodeFactory.createURI("https://news.example/a");
    Node name = NodeFactory.createURI(VoteExample.DR + "name");
    Node page = NodeFactory.createLiteralString("one\ftwo");

    assertThatThrownBy(
            () -> export(List.of(new Quad(null, subject, name, page)), RdfFormat.RDFXML, 10))
        .isInstanceOf(ExportException.class)
        .hasMessage(
            "RDF/XML cannot hold the control characters in <%sname> of <https://news.example/a>:"
                + " export as Turtle or another format",
            VoteExample.DR);
  }

  private static String export(Collection<Quad> quads, RdfFormat format, int inMemory) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphExporter(Iris.DEFAULT_BASE, inMemory).write(quads.iterator(), format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private List<Quad> quads() {
    List<Quad> quads = new ArrayList<>();
    Node things = NodeFactory.createURI(iris.things());
    new ThingMapper(iris).map(VoteExample.things(), triple -> quads.add(new Quad(things, triple)));
    new LinkMapper(iris, ThingIndex.of(VoteExample.things()))
        .map(VoteExample.claims(), triple -> quads.add(new Quad(things, triple)));
    for (String id : List.of("vote", "vote.2", "an odd name")) {
      Node document = NodeFactory.createURI(iris.document(id));
      new ClaimMapper(iris)
          .map(VoteExample.article(), VoteExample.claims(id), VoteExample.RUN)
          .forEach(triple -> quads.add(new Quad(document, triple)));
    }
    oddObjects().forEach(object -> quads.add(new Quad(things, odd(object))));
    return quads;
  }

  private static Triple odd(Node object) {
    return Triple.create(
        NodeFactory.createURI("https://news.example/a?b=1&c='2'"),
        NodeFactory.createURI("https://news.example/terms/odd"),
        object);
  }

  private static List<Node> oddObjects() {
    return List.of(
        NodeFactory.createLiteralString(
            "tab\t, line\n, return\r\n, \"quoted\", back\\slash, \\t, <b>&amp;"),
        NodeFactory.createLiteralString("smile \uD83D\uDE00, h\u00f6he, \u4f1a\u8bae"),
        NodeFactory.createLiteralString(""),
        NodeFactory.createLiteralLang("Stra\u00dfe", "de"),
        NodeFactory.createLiteralDT("007", XSDDatatype.XSDinteger),
        NodeFactory.createLiteralDT("1", XSDDatatype.XSDdecimal),
        NodeFactory.createLiteralDT("-5", XSDDatatype.XSDinteger),
        NodeFactory.createLiteralDT("1", XSDDatatype.XSDboolean),
        NodeFactory.createLiteralDT("2020-01", XSDDatatype.XSDgYearMonth));
  }
}
