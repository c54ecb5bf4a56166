package org.dramatis.map;

import static org.dramatis.GraphAssert.assertThatGraph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class ThingMapperTest {

  private final Iris iris = new Iris(Iris.DEFAULT_BASE);

  @Test
  void writesThingsWithTheirClassesNamesAndSupport() {
    List<Triple> triples = new ArrayList<>();
    new ThingMapper(iris).map(VoteExample.things(), triples::add);

    assertThatGraph(triples)
        .isIsomorphicTo(
            """
            @base <https://w3id.org/dramatis/kg/> .
            <organisation/ruritania-council> a dr:Organisation ; rdfs:label "Ruritania Council" ;
              skos:altLabel "Ruritania Council!" ;
              dr:mentionCount 3 ; dr:documentCount 2 ; dr:sourceCount 1 ;
              dr:headquarters <place/ruritania> ; dr:foundingDate "1871-05"^^xsd:gYearMonth .
            <person/ana-lind> a dr:Person ; rdfs:label "Ana Lind" ; skos:altLabel "Ana Lind!" ;
              dr:mentionCount 3 ; dr:documentCount 2 ; dr:sourceCount 1 .
            <place/ruritania> a dr:Place , dr:Country ; rdfs:label "Ruritania" ; skos:altLabel "Ruritania!" ;
              dr:wikipediaPage <https://en.wikipedia.org/wiki/Ruritania_(%22old%22)> ;
              owl:sameAs <http://dbpedia.org/resource/Ruritania_(%22old%22)> ;
              dr:mentionCount 3 ; dr:documentCount 2 ; dr:sourceCount 1 .
            <event/vote-2020-01-05> a dr:Vote , dr:Event ; rdfs:label "Ruritania Council voted" ;
              dr:actor <organisation/ruritania-council> ; dr:date "2020-01-05"^^xsd:date ; dr:amount 12 ;
              dr:factuality dr:Asserted ; dr:mentionCount 1 ; dr:documentCount 1 ; dr:sourceCount 1 .
            <tenure/ana-lind-mayor> a dr:Tenure ; dr:holder <person/ana-lind> ; dr:title "Mayor" ;
              dr:organisation <organisation/ruritania-council> ; dr:begin "2020-01"^^xsd:gYearMonth ;
              dr:end "2021"^^xsd:gYear ; dr:former true .
            <relationship/organisation/ruritania-council/headquarters/place/ruritania> a dr:Relationship ;
              rdf:subject <organisation/ruritania-council> ; rdf:predicate dr:headquarters ;
              rdf:object <place/ruritania> ; dr:end "2020-01-05"^^xsd:date ; dr:former true .
            <document/vote-2-4b6e3897> dr:copyOf <document/vote> .
            """);
  }

  @Test
  void linksClaimsToTheirThings() {
    List<Triple> triples = new ArrayList<>();
    new LinkMapper(iris, ThingIndex.of(VoteExample.things()))
        .map(VoteExample.claims(), triples::add);

    assertThatGraph(triples)
        .isIsomorphicTo(
            """
            @base <https://w3id.org/dramatis/kg/document/vote> .
            <#entity-0-9> dr:denotes <../place/ruritania> .
            <#entity-0-19> dr:denotes <../organisation/ruritania-council> .
            <#entity-59-67> dr:denotes <../person/ana-lind> .
            <#event-20-25> dr:denotes <../event/vote-2020-01-05> .
            <#relation-0-19-headquarters-0-0> rdf:subject <../organisation/ruritania-council> ;
              rdf:object <../place/ruritania> .
            <#relation-20-25-foundingDate-0-29> rdf:subject <../organisation/ruritania-council> ;
              rdf:object "2020-01-05"^^xsd:date .
            <#relation-53-67-mayor-59-0> dr:tenure <../tenure/ana-lind-mayor> .
            """);
  }

  @Test
  void findsTheTenureOfAMentionThatWasReadFromTheGraph() {
    List<Triple> written =
        new ClaimMapper(iris).map(VoteExample.article(), VoteExample.claims(), VoteExample.RUN);
    List<Triple> triples = new ArrayList<>();
    new LinkMapper(iris, ThingIndex.of(VoteExample.things()))
        .map(new ClaimReader().read(written.iterator()), triples::add);

    assertThatGraph(triples)
        .says(
            """
            <https://w3id.org/dramatis/kg/document/vote#relation-53-67-mayor-59-0>
              dr:tenure <https://w3id.org/dramatis/kg/tenure/ana-lind-mayor> .
            """);
  }

  @Test
  void keepsTheFirstStartAndTheLastEndOfARun() {
    RunMapper mapper = new RunMapper(iris);
    List<Triple> once = mapper.map(List.of(), VoteExample.RUN, instant(1), instant(2));

    assertThatGraph(mapper.map(once, VoteExample.RUN, instant(3), instant(4)))
        .isIsomorphicTo(
            """
            <https://w3id.org/dramatis/kg/run/%s> a prov:Activity ;
              dcterms:hasVersion "corenlp 4.5" , "dramatis 0.1" ;
              prov:startedAtTime "2020-01-01T00:00:00Z"^^xsd:dateTime ;
              prov:endedAtTime "2020-01-04T00:00:00Z"^^xsd:dateTime .
            """
                .formatted(VoteExample.RUN.name()));
  }

  private static Instant instant(int day) {
    return Instant.parse("2020-01-0" + day + "T00:00:00Z");
  }
}
