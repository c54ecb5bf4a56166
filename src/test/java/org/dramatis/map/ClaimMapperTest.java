package org.dramatis.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dramatis.GraphAssert.assertThatGraph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.dramatis.model.Claims;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Span;
import org.junit.jupiter.api.Test;

class ClaimMapperTest {

  private final Iris iris = new Iris(Iris.DEFAULT_BASE);
  private final ClaimMapper mapper = new ClaimMapper(iris);

  @Test
  void writesADocumentAsTheContractHasIt() {
    assertThatGraph(triples(VoteExample.claims()))
        .says(
            """
            @base <https://w3id.org/dramatis/kg/document/vote> .
            <> a dr:Document , nif:Context ; dcterms:identifier "vote" ; dcterms:title "A vote" ;
              dcterms:issued "2020-01-06"^^xsd:date ; dr:dateBasis "given" ; dcterms:language "en" ;
              dcterms:publisher "The Gazette" ; dcterms:source <https://gazette.example/vote?id=1> ;
              dr:sha256 "%s" ; dr:fingerprint "1a2b" ;
              prov:wasGeneratedBy <https://w3id.org/dramatis/kg/run/%s> ;
              nif:isString "%s" .
            <#sentence-0-73> a nif:Sentence ; nif:referenceContext <> ;
              nif:beginIndex 0 ; nif:endIndex 73 .
            """
                .formatted(VoteExample.SHA256, VoteExample.RUN.name(), VoteExample.TEXT));
  }

  @Test
  void writesEntityMentionsWithWhatTheirLocalThingDoesNotSay() {
    assertThatGraph(triples(VoteExample.claims()))
        .says(
            """
            @base <https://w3id.org/dramatis/kg/document/vote> .
            <#entity-0-9> a dr:EntityMention ; nif:referenceContext <> ; nif:sentence <#sentence-0-73> ;
              nif:beginIndex 0 ; nif:endIndex 9 ; nif:anchorOf "Ruritania" ; dr:form "name" ;
              dr:localThing <#thing-ruritania> ; dr:kind dr:Place ; dr:confidence 1.0 ; dr:foundBy "name/crf" .
            <#thing-ruritania> a dr:LocalThing ; dr:kind dr:Country ; dr:name "Ruritania" ; dr:named true .
            <#entity-37-48> dr:localThing <#thing-spokesman%20of%20lind> ; dr:name "spokesman" ; dr:count 1 .
            <#thing-spokesman%20of%20lind> dr:named false .
            <#entity-59-67> dr:confidence 0.988 .
            """);
  }

  @Test
  void writesEventsWithTheirArguments() {
    assertThatGraph(triples(VoteExample.claims()))
        .says(
            """
            @base <https://w3id.org/dramatis/kg/document/vote> .
            <#event-20-25> a dr:EventMention ; dr:eventClass dr:Vote ; dr:lemma "vote" ;
              dr:factuality dr:Asserted ; dr:localThing <#thing-voted> ;
              dr:attributedToMention <#entity-37-48> ;
              dr:argument <#event-20-25-actor-0-9> , <#event-20-25-actor-0-19> , <#event-20-25-date-29> .
            <#event-20-25-date-29> a dr:Argument ; dr:role dr:date ; dr:mention <#time-29-35> ; dr:confidence 0.9 .
            <#time-29-35> a dr:TimeMention ; dr:timex "2020-01-05" ; dr:timexType "DATE" .
            <#thing-voted> a dr:LocalThing ; dr:kind dr:Vote .
            """);
  }

  @Test
  void writesRelationsTenuresAndQuotations() {
    assertThatGraph(triples(VoteExample.claims()))
        .says(
            """
            @base <https://w3id.org/dramatis/kg/document/vote> .
            <#relation-0-19-headquarters-0-0> a dr:RelationMention ; rdf:predicate dr:headquarters ;
              dr:subjectMention <#entity-0-19> ; dr:objectMention <#entity-0-9> ; nif:sentence <#sentence-0-73> ;
              dr:endMention <#time-29-35> ; dr:former true .
            <#relation-20-25-foundingDate-0-29> dr:objectMention <#time-29-35> .
            <#relation-53-67-mayor-59-0> a dr:RelationMention ; dr:title "Mayor" ; dr:former false ;
              dr:subjectMention <#entity-59-67> ; dr:objectMention <#entity-0-19> ;
              dr:beginMention <#time-29-35> .
            <#quotation-0-35> a dr:Quotation ; dr:direct false ; dr:cue <#cue-68-72> ;
              dr:source <#source-37-67> ; dr:speakerMention <#entity-37-48> .
            <#cue-68-72> a dr:Cue ; nif:anchorOf "said" ; dr:confidence 0.9 .
            <#source-37-67> a dr:Source ; nif:anchorOf "a spokesman for Mayor Ana Lind" .
            """);
  }

  @Test
  void saysNothingTwiceAndNamesEverything() {
    List<Triple> triples = triples(VoteExample.claims());

    assertThat(triples).doesNotHaveDuplicates();
    assertThat(triples)
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
  }

  @Test
  void keepsClaimsApartThatShareTheirPlace() {
    QuotationMention quotation = VoteExample.claims().claims().quotations().get(0);
    QuotationMention unattributed =
        new QuotationMention(
            quotation.grounds(), false, quotation.cue(), Optional.empty(), Optional.empty());
    List<Triple> triples = triples(withQuotations(List.of(quotation, unattributed)));

    assertThat(triples).doesNotHaveDuplicates();
    assertThat(triples.stream().filter(triple -> triple.objectMatches(Terms.QUOTATION)))
        .hasSize(2)
        .allMatch(triple -> triple.getSubject().getURI().matches(".*#quotation-0-35-[0-9a-f]{8}"));
  }

  @Test
  void refusesAClaimAboutWordsThatAreNoMention() {
    RelationMention stray =
        new RelationMention(
            VoteExample.seat().grounds(),
            VoteExample.DR + "memberOf",
            new Span(1, 2),
            VoteExample.LIND);

    assertThatThrownBy(() -> triples(withRelations(List.of(stray))))
        .isInstanceOf(MappingException.class)
        .hasMessage(
            "Document vote has a claim about the entity mention at 1-2, and no such mention");
  }

  private List<Triple> triples(DocumentClaims claims) {
    return mapper.map(VoteExample.article(), claims, VoteExample.RUN);
  }

  private static DocumentClaims withQuotations(List<QuotationMention> quotations) {
    return with(VoteExample.claims().claims().relations(), quotations);
  }

  private static DocumentClaims withRelations(List<RelationMention> relations) {
    return with(relations, List.of());
  }

  static DocumentClaims with(List<RelationMention> relations, List<QuotationMention> quotations) {
    DocumentClaims example = VoteExample.claims();
    Claims claims = example.claims();
    return new DocumentClaims(
        example.document(),
        new Claims(
            claims.sentences(),
            claims.entities(),
            claims.times(),
            claims.events(),
            relations,
            claims.tenures(),
            quotations),
        example.entities(),
        example.events());
  }

  @Test
  void givesTheSameTriplesInWhateverOrderClaimsAreFound() {
    List<RelationMention> relations = new ArrayList<>(VoteExample.claims().claims().relations());
    List<Triple> one = triples(with(relations, List.of()));
    java.util.Collections.reverse(relations);

    assertThat(new HashSet<>(triples(with(relations, List.of())))).isEqualTo(new HashSet<>(one));
  }
}
