package org.dramatis.export.followthemoney;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dramatis.GraphAssert;
import org.dramatis.export.evidence.GraphReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

  private static final Graph PLACES =
      GraphAssert.turtle(
          """
          <https://news.example/france> a dr:Country ; rdfs:label "France" .
          <https://news.example/america> a dr:Country ; rdfs:label "the U.S." ; skos:altLabel "United States" .
          <https://news.example/turkey> a dr:Country ; rdfs:label "Turkey" .
          <https://news.example/turkiye> a dr:Country ; rdfs:label "Türkiye" .
          <https://news.example/georgia> a dr:Country ; rdfs:label "Georgia" .
          <https://news.example/norland> a dr:Country ; rdfs:label "Norland" .
          <https://news.example/brittany> a dr:Region ; rdfs:label "Brittany" ; dr:locatedIn <https://news.example/france> .
          <https://news.example/brest> a dr:City ; rdfs:label "Brest" ; dr:locatedIn <https://news.example/brittany> .
          <https://news.example/quay> a dr:Facility ; rdfs:label "Quay" ; dr:locatedIn <https://news.example/brest> .
          <https://news.example/border> a dr:Region ; dr:locatedIn <https://news.example/france> , <https://news.example/america> .
          <https://news.example/jordan> a dr:City ; rdfs:label "Jordan" .
          <https://news.example/ring> a dr:Region ; dr:locatedIn <https://news.example/ring2> . <https://news.example/ring2> dr:locatedIn <https://news.example/ring> .
          """);

  @ParameterizedTest
  @CsvSource({
    "france, fr",
    "america, us",
    "turkey, tr",
    "turkiye, tr",
    "georgia,",
    "norland,",
    "brittany, fr",
    "brest, fr",
    "quay, fr",
    "border,",
    "jordan,",
    "ring,"
  })
  void aPlaceIsInACountryWhereThatIsCertain(String place, String code) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    dataset.addGraph(NodeFactory.createURI("https://news.example/things"), PLACES);
    Countries countries = new Countries(new GraphReading(dataset));
    assertThat(countries.of(NodeFactory.createURI("https://news.example/" + place)).orElse(null))
        .isEqualTo(code);
  }
}
