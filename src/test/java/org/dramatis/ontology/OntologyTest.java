package org.dramatis.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;
import org.dramatis.model.EntityKind;
import org.dramatis.model.Factuality;
import org.junit.jupiter.api.Test;

/** Holds our own ontology to what its readers, people and programs, rely on. */
class OntologyTest {

  private static final Path FILES = Path.of("ontology");
  private static final Path VOCABULARIES = Path.of("src/test/resources/vocabularies");
  private static final Set<String> PLOVER =
      Set.of(
          "AGREE CONSULT SUPPORT COOPERATE AID YIELD REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION"
              .split(" "));

  private final OntologyReader reader = new OntologyReader();
  private final OntologyTriples ontology = reader.read();

  @Test
  void readsEveryFileOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(OntologyReader.FILES.stream(), Stream.of("shapes.ttl")).toList());
    }
  }

  @Test
  void describesEveryTermInEnglish() {
    Model all = reader.shapes().add(ontology.graph());
    assertThat(ourTerms(all))
        .allSatisfy(
            term -> {
              assertThat(english(all, term, RDFS.label)).as("label of " + term).hasSize(1);
              assertThat(english(all, term, RDFS.comment)).as("comment of " + term).hasSize(1);
            });
  }

  /** The rule: vocabulary.ttl holds the terms that Java knows by name, and those alone. */
  @Test
  void hasAConstantForEachTermOfTheVocabularyAndNoOther() {
    Model vocabulary = OntologyFile.ofClassPath("vocabulary.ttl").triples();
    assertThat(constants(Vocabulary.Types.class, Vocabulary.Properties.class))
        .containsExactlyInAnyOrderElementsOf(
            ourTerms(vocabulary).stream().map(Resource::getURI).toList());
  }

  @Test
  void findsAClassForEachKindAndFactuality() {
    assertThat(EntityKind.values())
        .allMatch(kind -> ontology.graph().containsResource(Vocabulary.type(kind)));
    assertThat(Factuality.values())
        .allMatch(each -> ontology.graph().containsResource(Vocabulary.factuality(each)));
  }

  @Test
  void takesEveryOutsideTermFromTheVocabularyItIsSaidToComeFrom() {
    Set<String> known = new TreeSet<>();
    try (Stream<Path> lists = Files.list(VOCABULARIES)) {
      lists.sorted().forEach(list -> known.addAll(lines(list)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Set<String> used = new TreeSet<>(constants(Nif.class, Prov.class));
    outsideTerms(ontology.graph(), used);
    outsideTerms(reader.shapes(), used);
    assertThat(used).isSubsetOf(known);
  }

  @Test
  void tellsEveryLeafClassByItsWordsAndItsGrammar() {
    List<EventType> leaves =
        ontology.values().events().stream()
            .filter(type -> !type.iri().equals(Vocabulary.Types.OCCURRENCE.getURI()))
            .toList();
    assertThat(leaves).hasSizeGreaterThanOrEqualTo(100);
    assertThat(leaves)
        .allSatisfy(
            type -> {
              assertThat(type.triggers()).as(type.iri()).hasSizeGreaterThan(3);
              assertThat(type.slots().stream().map(Slot::role))
                  .as(type.iri())
                  .contains("place")
                  .containsAnyOf("actor", "target", "participant");
              assertThat(type.kairos()).as(type.iri()).matches("NONE|[A-Z]\\w+(\\.[A-Z]\\w+){1,2}");
            });
  }

  @Test
  void usesThePloverEventTypesAndAllOfThem() {
    Set<String> used =
        ontology.values().events().stream().map(EventType::plover).collect(Collectors.toSet());
    Set<String> all = new TreeSet<>(PLOVER);
    all.addAll(List.of("MOBILIZE", "COERCE", "ASSAULT", "RETREAT", "NONE"));
    assertThat(used).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void givesATriggerToOneClassAloneUnlessAHintTellsThemApart() {
    Map<String, List<String>> strong = new TreeMap<>();
    for (EventType type : ontology.values().events()) {
      for (Trigger trigger : type.triggers()) {
        if (!trigger.weak()) {
          String word = String.join(" ", trigger.lemmas()) + "." + trigger.partOfSpeech();
          strong.computeIfAbsent(word, key -> new ArrayList<>()).add(type.label());
        } else {
          assertThat(type.hints()).as(type.iri() + " has weak triggers").isNotEmpty();
        }
      }
    }
    assertThat(strong).allSatisfy((word, types) -> assertThat(types).as(word).hasSize(1));
  }

  @Test
  void leavesTheCatchAllWithoutWords() {
    assertThat(ontology.values().events())
        .filteredOn(type -> type.iri().equals(Vocabulary.Types.OCCURRENCE.getURI()))
        .singleElement()
        .satisfies(type -> assertThat(type.triggers()).isEmpty());
  }

  @Test
  void knowsEveryRelationByItsPatterns() {
    assertThat(ontology.values().relations()).hasSize(20);
    assertThat(ontology.values().relations())
        .allSatisfy(
            relation -> assertThat(relation.patterns()).as(relation.iri()).hasSizeGreaterThan(4));
  }

  @Test
  void findsEveryKindOfPlaceWhereAPlaceIsWanted() {
    assertThat(relation("birthPlace").objects())
        .containsExactlyInAnyOrder(
            EntityKind.PLACE,
            EntityKind.COUNTRY,
            EntityKind.REGION,
            EntityKind.CITY,
            EntityKind.FACILITY);
    assertThat(relation("spokespersonOf").objects())
        .containsExactlyInAnyOrder(EntityKind.PERSON, EntityKind.ORGANISATION);
    assertThat(relation("birthDate").isToDate()).isTrue();
  }

  @Test
  void hasTheListsOfWordsThatTheProgramLooksUp() {
    assertThat(ontology.values().words("ReportingVerb").words()).hasSizeGreaterThan(100);
    assertThat(ontology.values().words("PersonNoun").words()).hasSizeGreaterThan(400);
    assertThat(ontology.values().wordLists().keySet())
        .contains(
            ("ReportingNoun DoubtWord FutureWord NegationWord NegationVerb DenialVerb DemandVerb PlanVerb Kinship"
                    + " GroupNoun OrganisationNoun PlaceNoun FacilityNoun WeaponNoun TitleWord")
                .split(" "));
  }

  @Test
  void hasTheSameDigestAtEveryReading() {
    assertThat(reader.read().values().digest()).isEqualTo(ontology.values().digest());
  }

  private RelationType relation(String name) {
    return ontology.values().relations().stream()
        .filter(each -> each.iri().equals(Ontology.NAMESPACE + name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Resource> ourTerms(Model graph) {
    return graph
        .listSubjects()
        .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(Ontology.NAMESPACE))
        .toList();
  }

  private static List<Statement> english(Model graph, Resource term, Property property) {
    return graph.listStatements(term, property, (RDFNode) null).toList().stream()
        .filter(each -> each.getLanguage().equals("en") && !each.getString().isBlank())
        .toList();
  }

  private static Set<String> constants(Class<?>... holders) {
    Set<String> iris = new TreeSet<>();
    for (Class<?> holder : holders) {
      for (Field field : holder.getFields()) {
        try {
          if (field.get(null) instanceof Resource term) {
            iris.add(term.getURI());
          }
        } catch (IllegalAccessException impossible) {
          throw new IllegalStateException(impossible);
        }
      }
    }
    return iris;
  }

  private static void outsideTerms(Model graph, Set<String> found) {
    graph
        .listStatements()
        .forEach(
            each -> {
              addOutside(each.getPredicate(), found);
              addOutside(each.getObject(), found);
              if (each.getObject().isLiteral()) {
                String datatype = each.getLiteral().getDatatypeURI();
                addOutside(ResourceFactory.createResource(datatype), found);
              }
            });
  }

  private static void addOutside(RDFNode node, Set<String> found) {
    if (node.isURIResource() && !node.asResource().getURI().startsWith(Ontology.NAMESPACE)) {
      found.add(node.asResource().getURI());
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
