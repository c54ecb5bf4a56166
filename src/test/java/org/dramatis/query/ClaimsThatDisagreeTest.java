package org.dramatis.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.Test;

/** What is a disagreement, and what only looks like one: claims of one invented fire. */
class ClaimsThatDisagreeTest {

  private static final String WORLD =
      """
      @prefix : <https://example.org/> .
      @prefix dr: <https://w3id.org/dramatis/ns#> .
      @prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      :fire a dr:Event , :Arson ; rdfs:label "Fire at the mill" ; dr:mentionCount 9 ; dr:sourceCount 2 ;
          dr:target :mill ; dr:date "2031-05-02" ; dr:place :arden ; dr:amount 12 ;
          dr:factuality dr:Asserted .
      :Arson dr:plover "ASSAULT" .
      :mill a dr:Organisation ; rdfs:label "Arden Mill" .
      :arden a dr:Place , dr:City ; rdfs:label "Arden" ; dr:locatedIn :shire .
      :brook a dr:Place , dr:City ; rdfs:label "Brook" ; dr:locatedIn :shire .
      :shire a dr:Place , dr:Region ; rdfs:label "Shire" ; dr:locatedIn :westland .
      :westland a dr:Place , dr:Country ; rdfs:label "Westland" .
      :hale a dr:Person ; rdfs:label "Ida Hale" .
      :roe a dr:Person ; rdfs:label "Jon Roe" ; dr:memberOf :guard .
      :guard a dr:Organisation ; rdfs:label "Shire Guard" .
      :league a dr:Organisation ; rdfs:label "Iron League" .
      :a dcterms:identifier "a" ; nif:isString "A fire." . :b dcterms:identifier "b" ; nif:isString "A fire." .
      :copy dcterms:identifier "copy" ; nif:isString "A fire." ; dr:copyOf :a .
      """;

  private final StringBuilder graph = new StringBuilder(WORLD);
  private int claims;

  /** What a document says of the fire, in words of Turtle. */
  private ClaimsThatDisagreeTest says(String document, String... more) {
    return claims("Asserted", document, more);
  }

  private ClaimsThatDisagreeTest denies(String document, String... more) {
    return claims("Negated", document, more);
  }

  private ClaimsThatDisagreeTest claims(String factuality, String document, String... more) {
    String claim =
        """
        :claim%d a dr:EventMention ; dr:denotes :fire ; dr:factuality dr:%s ; nif:referenceContext :%s ;
            nif:sentence [ nif:referenceContext :%s ; nif:beginIndex 0 ; nif:endIndex 7 ] ; %s .
        """;
    graph.append(
        claim.formatted(claims++, factuality, document, document, String.join(" ; ", more)));
    return this;
  }

  private static String argument(String role, String mention) {
    return "dr:argument [ dr:role dr:" + role + " ; dr:mention [ " + mention + " ] ]";
  }

  private static String date(String timex) {
    return argument("date", "dr:timex \"" + timex + "\"");
  }

  private static String place(String place) {
    return argument("place", "dr:form \"name\" ; dr:denotes :" + place);
  }

  private static String by(String actor) {
    return argument("actor", "dr:form \"name\" ; dr:denotes :" + actor);
  }

  private static String mill() {
    return argument("target", "dr:denotes :mill");
  }

  private static String several(String words, String noun, int count) {
    return argument(
        "target", "nif:anchorOf \"" + words + "\" ; dr:name \"" + noun + "\" ; dr:count " + count);
  }

  /** The values on which claims disagree, the best supported first. */
  private List<String> disagreements() {
    Dataset dataset = TDB2Factory.createDataset();
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    dataset.executeWrite(
        () ->
            RDFDataMgr.read(
                dataset.getNamedModel("https://example.org/all"),
                new StringReader(graph.toString()),
                null,
                Lang.TURTLE));
    return new QueryRunner(dataset, Optional.empty())
        .rows(NamedQueries.shipped().get("claims-that-disagree"), Map.of()).stream()
            .map(row -> row.get("about") + " " + row.get("claimed"))
            .distinct()
            .toList();
  }

  @Test
  void takesTwoDaysForADisagreementAndNamesTheBestSupportedFirst() {
    says("a", date("2031-05-01")).says("b", date("2031-05-02T09:30"));
    assertThat(disagreements()).containsExactly("date 2031-05-02", "date 2031-05-01");
  }

  @Test
  void letsAFinerDateAgreeWithACoarserOne() {
    says("a", date("2031-05")).says("b", date("2031-05-02")).says("b", date("2031-W18"));
    assertThat(disagreements()).isEmpty();
  }

  @Test
  void hearsTwoSpeakersOfOneReportButNoReportAgainstItself() {
    says("a", date("2031-05-01")).says("a", date("2031-05-02"));
    assertThat(disagreements()).isEmpty();
    says("a", date("2031-05-01"), "dr:attributedTo :hale");
    assertThat(disagreements()).containsExactly("date 2031-05-02", "date 2031-05-01");
  }

  @Test
  void hearsNoCopyAgainstItsOriginal() {
    says("a", date("2031-05-01")).says("copy", date("2031-05-02"));
    assertThat(disagreements()).isEmpty();
  }

  @Test
  void comparesNumbersOfOneKindOnly() {
    says("a", several("12 people", "person", 12)).says("b", several("30 houses", "house", 30));
    assertThat(disagreements()).isEmpty();
    says("b", several("nine people", "person", 9));
    assertThat(disagreements()).containsExactly("number (person) 12", "number (person) 9");
  }

  @Test
  void takesAListForNoDisagreement() {
    for (String document : List.of("a", "b")) {
      says(
          document,
          several("two mills", "mill", 2),
          several("one mill", "mill", 1),
          date("2031-05-01"),
          date("2031-05-02"),
          place("arden"),
          place("brook"));
    }
    assertThat(disagreements()).isEmpty();
  }

  @Test
  void letsANumberAgreeWithABoundThatItKeeps() {
    says("a", several("at least 9 people", "person", 9))
        .says("b", several("12 people", "person", 12))
        .says("b", several("up to 15 people", "person", 15));
    assertThat(disagreements()).isEmpty();
    says("a", several("eight people", "person", 8));
    assertThat(disagreements()).containsExactly("number (person) 12", "number (person) 8");
  }

  @Test
  void letsACoarserPlaceAgreeWithAFinerOne() {
    says("a", place("arden")).says("b", place("shire")).says("b", place("westland"));
    assertThat(disagreements()).isEmpty();
    says("b", place("brook"));
    assertThat(disagreements()).containsExactly("place Arden", "place Brook");
  }

  @Test
  void letsActorsDisagreeWhoHaveNothingToDoWithEachOther() {
    says("a", by("league"), mill()).says("b", by("roe"), mill());
    assertThat(disagreements()).isEmpty();
    says("b", by("guard"), mill());
    assertThat(disagreements()).containsExactly("actor Iron League", "actor Shire Guard");
  }

  @Test
  void takesADenialForADisagreementAboutTheSameTargetOnly() {
    says("a", mill()).denies("b", argument("target", "dr:denotes :hale"));
    assertThat(disagreements()).isEmpty();
    denies("a", mill());
    assertThat(disagreements()).isEmpty();
    denies("a", mill(), "dr:attributedTo :roe");
    assertThat(disagreements())
        .containsExactly("whether it happened asserted", "whether it happened negated");
  }
}
