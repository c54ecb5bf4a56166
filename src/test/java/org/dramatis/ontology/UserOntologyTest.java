package org.dramatis.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.dramatis.model.EntityKind;
import org.dramatis.ontology.Consequence.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user may add to the ontology, and what is said when the file is wrong. */
class UserOntologyTest {

  private static final String PREFIXES =
      """
      @prefix dr: <https://w3id.org/dramatis/ns#> .
      @prefix ex: <https://example.org/sea#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      """;

  @TempDir private Path folder;

  private final OntologyReader reader = new OntologyReader();

  @Test
  void addsAClassOfEventsThatInheritsWhatItDoesNotSay() {
    OntologyTriples read =
        read(
            """
            ex:Boarding a owl:Class ; rdfs:subClassOf dr:Hijacking ; rdfs:label "boarding"@en ;
              dr:trigger "board.v", "rope down.v" ; dr:slot "verb obj place" .
            """);
    EventType boarding = event(read, "https://example.org/sea#Boarding");
    assertThat(boarding.plover()).isEqualTo("ASSAULT");
    assertThat(read.graph().contains(term("Boarding"), Vocabulary.Properties.PLOVER, "ASSAULT"))
        .isTrue();
    assertThat(boarding.triggers())
        .contains(new Trigger(List.of("rope", "down"), PartOfSpeech.VERB, false));
    assertThat(boarding.slots())
        .startsWith(new Slot(PartOfSpeech.VERB, "obj", "place", Set.of()))
        .contains(new Slot(PartOfSpeech.VERB, "nsubj", "actor", Set.of()))
        .contains(new Slot(PartOfSpeech.VERB, "obl:in", "place", Set.of(EntityKind.PLACE)))
        .doesNotContain(new Slot(PartOfSpeech.VERB, "obj", "target", Set.of()));
    assertThat(event(read, Ontology.NAMESPACE + "Hijacking").triggers()).isNotEmpty();
  }

  @Test
  void addsARelationAndWordsToAList() {
    OntologyTriples read =
        read(
            """
            ex:captainOf a owl:ObjectProperty , dr:Relation ; rdfs:label "captain of"@en ;
              rdfs:domain dr:Person ; rdfs:range dr:Organisation ;
              dr:evidencePattern "S <nsubj|nsubj:xsubj skipper|sail.v >obj O:ORGANISATION" .
            dr:PersonNoun dr:word "Bosun" .
            """);
    RelationType captain =
        read.values().relations().stream()
            .filter(each -> each.iri().endsWith("#captainOf"))
            .findFirst()
            .orElseThrow();
    assertThat(captain.subjects()).containsExactly(EntityKind.PERSON);
    assertThat(captain.patterns())
        .containsExactly(
            new PathPattern(
                List.of(
                    new PathPattern.Step(
                        true, "nsubj|nsubj:xsubj", Set.of("skipper", "sail"), PartOfSpeech.VERB),
                    new PathPattern.Step(false, "obj", Set.of(), null)),
                Set.of(EntityKind.ORGANISATION),
                PathPattern.UNMEASURED));
    assertThat(read.values().words("PersonNoun").has("bosun")).isTrue();
    assertThat(read.values().digest()).isNotEqualTo(reader.read().values().digest());
  }

  @Test
  void namesTheLineThatIsNoTurtle() {
    refuses("ex:Boarding a owl:Class ;\n  rdfs:label boarding .", "own.ttl", "line 6", "Turtle");
  }

  @Test
  void namesAFrameThatIsNone() {
    refuses(boarding("dr:frame dr:ActionFarme"), "own.ttl", "sea#Boarding", "ActionFarme");
  }

  @Test
  void namesATriggerWithoutPartOfSpeech() {
    refuses(boarding("dr:trigger \"board\""), "own.ttl", "sea#Boarding", "\"board\"", "write it");
  }

  @Test
  void namesASlotThatCannotBeRead() {
    refuses(boarding("dr:slot \"verb nsubj\""), "own.ttl", "sea#Boarding", "\"verb nsubj\"");
    refuses(boarding("dr:slot \"verb nsubj actor SHIP\""), "own.ttl", "SHIP", "PERSON");
    refuses(boarding("dr:slot \"verb nsubj skipper\""), "own.ttl", "no role \"skipper\"");
  }

  @Test
  void readsWhatFollowsFromAnEvent() {
    OntologyTriples read =
        read(
            """
            ex:mateOf a owl:ObjectProperty , dr:Relation ; rdfs:label "mate of"@en ;
              rdfs:domain dr:Person ; rdfs:range dr:Organisation .
            ex:Boarding a owl:Class ; rdfs:subClassOf dr:Surrender ; rdfs:label "boarding"@en ;
              dr:trigger "board.v" ; dr:consequence "actor mateOf target begin: board, sign on" ,
                "target birthDate date" , "target tenure end" , "actor tenure target begin" .
            """);
    assertThat(event(read, "https://example.org/sea#Boarding").consequences())
        .contains(
            new Consequence(
                "actor",
                "https://example.org/sea#mateOf",
                Optional.of("target"),
                Effect.BEGINS,
                Set.of("board", "sign on")),
            new Consequence(
                "target",
                Ontology.NAMESPACE + "birthDate",
                Optional.of("date"),
                Effect.HOLDS,
                Set.of()),
            new Consequence("target", Consequence.POST, Optional.empty(), Effect.ENDS, Set.of()),
            new Consequence(
                "actor", Consequence.POST, Optional.of("target"), Effect.BEGINS, Set.of()))
        .as("and what follows from the class above it")
        .anyMatch(each -> each.triggers().contains("defect"));
  }

  @Test
  void namesAConsequenceThatCannotBeRead() {
    refuses(boarding("dr:consequence \"actor\""), "own.ttl", "sea#Boarding", "cannot be read");
    refuses(boarding("dr:consequence \"actor sailsOn target\""), "sailsOn is no dr:Relation");
    refuses(boarding("dr:consequence \"skipper spouse target\""), "skipper is no role");
    refuses(boarding("dr:consequence \"actor spouse begin\""), "not complete");
    refuses(boarding("dr:consequence \"actor tenure begin\""), "not complete");
    refuses("ex:Boarding dr:consequence \"actor tenure end\" .", "own.ttl", "leads to dr:Event");
  }

  @Test
  void namesAPatternThatCannotBeRead() {
    for (String pattern : List.of("S O", "S nsubj sail.v >obj O", "S <nsubj sail.v >obj")) {
      refuses(
          "ex:sails a owl:ObjectProperty , dr:Relation ; rdfs:label \"sails\" ;"
              + " rdfs:domain dr:Person ; rdfs:range dr:Organisation ; dr:evidencePattern \""
              + pattern
              + "\" .",
          "own.ttl",
          "sea#sails",
          pattern);
    }
  }

  @Test
  void namesAClassWithoutParent() {
    refuses(
        "ex:Boarding a owl:Class ; rdfs:subClassOf dr:Hijakcing ; dr:trigger \"board.v\" .",
        "own.ttl",
        "sea#Boarding",
        "dr:Event");
  }

  @Test
  void namesACircleOfClasses() {
    refuses("dr:Event rdfs:subClassOf dr:Hijacking .", "own.ttl", "subclass of itself");
  }

  @Test
  void namesABlankNode() {
    refuses("ex:Boarding rdfs:seeAlso [ rdfs:label \"nothing\" ] .", "own.ttl", "blank node");
  }

  @Test
  void namesAFileThatIsMissing() {
    assertThatThrownBy(() -> reader.read(List.of(folder.resolve("none.ttl"))))
        .isInstanceOf(InvalidOntologyException.class)
        .hasMessageContaining("none.ttl");
  }

  private static String boarding(String statement) {
    return "ex:Boarding a owl:Class ; rdfs:subClassOf dr:Hijacking ; rdfs:label \"boarding\" ; "
        + statement
        + " .";
  }

  private void refuses(String turtle, String... said) {
    assertThatThrownBy(() -> read(turtle))
        .isInstanceOf(InvalidOntologyException.class)
        .hasMessageContainingAll(said);
  }

  private OntologyTriples read(String turtle) {
    Path file = folder.resolve("own.ttl");
    try {
      Files.writeString(file, PREFIXES + turtle);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return reader.read(List.of(file));
  }

  private static EventType event(OntologyTriples read, String iri) {
    return read.values().events().stream()
        .filter(type -> type.iri().equals(iri))
        .findFirst()
        .orElseThrow();
  }

  private static Resource term(String name) {
    return ResourceFactory.createResource("https://example.org/sea#" + name);
  }
}
