package org.dramatis.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes accept a graph as it should be, and refuse it with any one thing wrong. */
class ShapesTest {

  private static final Path EXAMPLE = Path.of("src/test/resources/ontology/dockers.trig");

  private final Shapes shapes = Shapes.parse(new OntologyReader().shapes());

  @Test
  void acceptTheExample() {
    assertThat(report(example()).getEntries()).isEmpty();
  }

  @Test
  void acceptTheExampleBesideTheOntology() {
    Model graph = read(example()).add(new OntologyReader().read().graph());
    assertThat(validate(graph.getGraph()).getEntries()).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nif:anchorOf \"met\" ; |",
        "nif:beginIndex 34 ; nif:endIndex 37 | nif:beginIndex 34 , 35 ; nif:endIndex 37",
        "nif:beginIndex 34 ; nif:endIndex 37 | nif:beginIndex 37 ; nif:endIndex 34",
        "dr:confidence 0.97 | dr:confidence 1.97",
        "; dr:foundBy \"event/meet.v\" |",
        "dr:form \"name\" ; dr:localThing | dr:form \"names\" ; dr:localThing",
        "dr:factuality dr:Asserted ; dr:mentionCount | dr:mentionCount",
        "dr:factuality dr:Asserted ; dr:mentionCount | dr:factuality dr:Perhaps ; dr:mentionCount",
        "a dr:Event , dr:Meeting | a dr:Event",
        "\"2021-05-03\"^^xsd:date | \"Monday\"",
        "rdfs:label \"Anna Reyes\" ; |",
        "rdfs:label \"Anna Reyes\" ; | rdfs:label \"Anna Reyes\" , \"Reyes\" ;",
        "a dr:Place , dr:City | a dr:Place , dr:Organisation",
        "dr:dateBasis \"dateline\" | dr:dateBasis \"guessed\"",
        "dr:role dr:participant ; |",
        "dr:timex \"2021-05-03\" ; |",
        "dr:title \"mayor\" ; dr:confidence | dr:confidence",
        "dr:mention d:entity-38-48 | dr:mention [ ]",
        "dr:birthDate \"1970\"^^xsd:gYear | dr:birthDate \"1970\"",
      })
  void refuse(String right, String wrong) {
    String broken = example();
    assertThat(broken).contains(right);
    String written = broken.replace(right, wrong == null ? "" : wrong);
    if (right.startsWith("dr:title")) {
      written = written.replace("d:relation-38-73-mayor dr:tenure", "d:elsewhere dr:tenure");
    }
    assertThat(report(written).getEntries()).isNotEmpty();
  }

  private ValidationReport report(String trig) {
    return validate(read(trig).getGraph());
  }

  private ValidationReport validate(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph);
  }

  private static Model read(String trig) {
    Dataset dataset = DatasetFactory.create();
    RDFParser.fromString(trig, Lang.TRIG).parse(dataset);
    Model union = ModelFactory.createDefaultModel();
    dataset.listModelNames().forEachRemaining(name -> union.add(dataset.getNamedModel(name)));
    return union;
  }

  private static String example() {
    try {
      return Files.readString(EXAMPLE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
