package org.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of the samples would look for first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesIT {

  @TempDir static Path folder;

  private SampleGraph samples;

  @BeforeAll
  void build() throws IOException {
    samples = SampleGraph.in(folder);
  }

  @AfterAll
  void close() {
    samples.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Adel Abdul Mahdi | caretaker prime minister | Iraq
          Ayatollah Ali Khamenei | supreme leader | Iran
          Justin Trudeau | Prime Minister | Canada
          Sergei Lavrov | Foreign Minister | Russia
          Vadym Prystaiko | foreign minister | Ukraine
          Rob Macaire | ambassador | United Kingdom
          Ali Rabiei | spokesman | Government of Iran
          Mark Milley | chairman | Joint Chiefs of Staff
          Tomas Verrin | chief executive | Aldermoor Shipping
          Ingrid Halloran | chairwoman | Brightwater Lines
          Marta Quell | president | Ellan Dock Workers' Union
          David Sten | managing director | Ellan Harbour Services
          Lena Falk | managing director | Ellan Harbour Services
          Peter Lorne | mayor | Port Ellan
          Edith Marlow | mayor | Port Ellan
          Anna Lorne | spokeswoman | Aldermoor Shipping
          Paul Estrand | finance director | Brightwater Lines
          Dominic Raab | Foreign Secretary | United Kingdom
          """)
  void knowsWhoHoldsWhichPost(String holder, String title, String organisation) {
    assertThat(
            samples.values(
                """
                SELECT ?organisation { ?post dr:holder ?holder ; dr:title ?title ;
                  dr:organisation/rdfs:label ?organisation .
                  ?mention dr:denotes ?holder ; nif:anchorOf "%s" ; dr:form "name"
                  FILTER (LCASE(STR(?title)) = LCASE("%s")) }"""
                    .formatted(holder, title)))
        .contains(organisation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Aldermoor Shipping | founder | Victor Aldermoor
          Harbour Museum | founder | Edith Marlow
          Ironquay Security | founder | Greta Moll
          Brightwater Lines | headquarters | Port Ellan
          Ellan Harbour Services | subsidiaryOf | Brightwater Lines
          Clara Aldermoor | childOf | Victor Aldermoor
          Rebecca Sten | sibling | David Sten
          Erik Halloran | spouse | Ingrid Halloran
          Ingrid Halloran | educatedAt | University of Tarnmouth
          Ingrid Halloran | residence | Port Ellan
          Rebecca Sten | politicalAffiliation | Harbour Party
          Anna Lorne | spokespersonOf | Aldermoor Shipping
          Paul Estrand | birthPlace | Tarnmouth
          Jonas Quell | birthPlace | Tarnmouth
          Esmail Qaani | headOf | Quds Force
          Kenneth McKenzie | headOf | US Central Command
          Yang Jiechi | memberOf | Politburo
          Erbil | locatedIn | Kurdistan Region
          """)
  void relates(String subject, String relation, String object) {
    assertThat(
            samples.values(
                """
                SELECT ?object { ?s rdfs:label "%s" ; dr:%s/rdfs:label ?object }"""
                    .formatted(subject, relation)))
        .contains(object);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Lorne | relative | Peter Lorne
          Anna Lorne | spouse | Peter Lorne
          Marta Quell | headquarters | Port Ellan
          """)
  void doesNotRelate(String subject, String relation, String object) {
    assertThat(
            samples.values(
                """
                SELECT ?object { ?s rdfs:label "%s" ; dr:%s/rdfs:label ?object }"""
                    .formatted(subject, relation)))
        .doesNotContain(object);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          baghdad-01-strike.txt | drone strike | AirStrike | Asserted | actor: United States
          baghdad-01-strike.txt | killed | Killing | Asserted | target: Qassem Soleimani
          baghdad-01-strike.txt | appointed | Appointment | Asserted | actor: Ayatollah Ali Khamenei; target: Esmail Qaani
          baghdad-01-strike.txt | accused | Accusation | Asserted | actor: Pentagon; target: Qassem Soleimani
          baghdad-01-strike.txt | sent | Deployment | Future | destination: Middle East
          baghdad-02-calls.html | telephoned | PhoneCall | Asserted | participant: Michael R. Pompeo
          baghdad-02-calls.html | thanked | Praise | Asserted | target: Mohammed bin Salman
          baghdad-03-parliament.txt | threatened | Threat | Asserted | actor: Donald Trump; target: Iraq
          baghdad-03-parliament.txt | stayed away | Boycott | Asserted |
          baghdad-04-letter.txt | denied | Denial | Asserted | actor: Mark Esper
          baghdad-04-letter.txt | met | Meeting | Asserted | participant: Matthew Tueller; place: Baghdad
          baghdad-04-letter.txt | spoken | PhoneCall | Asserted | participant: Mark Milley; participant: Kenneth McKenzie
          baghdad-08-admission | detained | Arrest | Asserted | target: Rob Macaire
          ellan-04-clash.txt | refused | Refusal | Asserted | actor: David Sten
          ellan-04-clash.txt | march | Demonstration | Future | actor: Ellan Dock Workers' Union
          ellan-05-town-hall.html | denied | Denial | Asserted | actor: Peter Lorne
          ellan-05-town-hall.html | sign | TreatySigning | Negated |
          ellan-05-town-hall.html | founded | Founding | Asserted | actor: Edith Marlow; target: Harbour Museum
          ellan-08-strike-begins | denied | Denial | Asserted | actor: Marta Quell
          ellan-08-strike-begins | meet | Meeting | Negated | participant: Tomas Verrin
          ellan-09-scuffle | arrested | Arrest | Negated |
          ellan-09-scuffle | sued | Lawsuit | Asserted | actor: Brightwater Lines
          ellan-10-resignation | resigned | Resignation | Asserted | actor: Ingrid Halloran
          ellan-10-resignation | appointed | Appointment | Asserted | target: Paul Estrand
          ellan-10-resignation | dismissed | Dismissal | Asserted | actor: Brightwater Lines; target: David Sten
          ellan-10-resignation | talks | Occurrence | Future |
          """)
  void findsWhatHappened(
      String document, String trigger, String type, String factuality, String roles) {
    Set<String> found =
        samples.ask(trigger(document, trigger)).stream()
            .map(row -> row.get("type") + " " + row.get("factuality"))
            .collect(Collectors.toSet());
    assertThat(found).contains(type + " " + factuality);
    assertThat(
            samples.values(
                """
                SELECT DISTINCT ?said { ?d dcterms:identifier "%s" .
                  ?m nif:referenceContext ?d ; nif:anchorOf "%s" ; dr:argument ?a .
                  ?a dr:role ?role ; dr:mention/dr:denotes/rdfs:label ?who
                  BIND (CONCAT(STRAFTER(STR(?role), "#"), ": ", ?who) AS ?said) }"""
                    .formatted(document, trigger)))
        .containsAll(roles == null ? Set.of() : Set.of(roles.split("; ")));
  }

  private static String trigger(String document, String words) {
    return """
        SELECT ?type ?factuality { ?d dcterms:identifier "%s" .
          ?m nif:referenceContext ?d ; nif:anchorOf "%s" ; dr:eventClass ?class ; dr:factuality ?f
          BIND (STRAFTER(STR(?class), "#") AS ?type)
          BIND (STRAFTER(STR(?f), "#") AS ?factuality) }"""
        .formatted(document, words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          baghdad-01-strike.txt | ordered | Pentagon
          baghdad-04-letter.txt | withdraw | Mark Esper
          baghdad-04-letter.txt | signed | Mark Milley
          baghdad-07-flight | hit | Justin Trudeau
          ellan-09-scuffle | arrested | Oskar Tamm
          ellan-09-scuffle | injured | the police
          ellan-10-resignation | talks | Clara Aldermoor
          """)
  void knowsWhoTellsOfIt(String document, String trigger, String source) {
    assertThat(
            samples.values(
                """
                SELECT ?who { ?d dcterms:identifier "%s" .
                  ?m nif:referenceContext ?d ; nif:anchorOf "%s" ; dr:attributedTo/rdfs:label ?who }"""
                    .formatted(document, trigger)))
        .contains(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Donald Trump | no Americans had been harmed
          Mark Milley | It was an honest mistake
          Boris Johnson | there was evidence that Iran had shot it down
          Zeinab Soleimani | would spend their days waiting
          Jonas Quell | My wife negotiates, I make the soup
          Karl Benning | They came running at us
          Marta Quell | No one walked out on Monday
          Peter Lorne | I have promised nobody anything
          Tomas Verrin | This is a marriage of equals
          David Sten | A walkout would harm the whole city
          Oskar Tamm | Nobody was arrested
          """)
  void knowsWhoSaysIt(String speaker, String words) {
    assertThat(
            samples.values(
                """
                SELECT ?who { ?q a dr:Quotation ; nif:anchorOf ?words ; dr:speaker/rdfs:label ?who
                  FILTER CONTAINS(?words, "%s") }"""
                    .formatted(words)))
        .contains(speaker);
  }

  /** Advertisements, credits, embedded posts, menus and what only a script says. */
  @ParameterizedTest
  @ValueSource(
      strings = {"Ada Placeholder", "Jo Specimen", "Ida Brandt", "Anchor Café", "yacht", "cookie"})
  void readsNothingThatIsNoNews(String words) {
    assertThat(
            samples.values(
                """
                SELECT ?mention { ?mention dr:foundBy ?rule ; nif:anchorOf ?words
                  FILTER CONTAINS(?words, "%s") }"""
                    .formatted(words)))
        .isEmpty();
  }

  @Test
  void countsACopiedStoryAsOneSource() {
    assertThat(
            samples.values(
                """
                SELECT ?pair { ?copy dr:copyOf ?original
                  BIND (CONCAT(REPLACE(STR(?copy), ".*/", ""), " of ", REPLACE(STR(?original), ".*/", "")) AS ?pair) }"""))
        .containsExactly("ellan-07-strike-vote-copy of ellan-02-strike-vote.txt");
    assertThat(
            samples.ask(
                """
                SELECT DISTINCT ?documents ?sources {
                  ?m nif:referenceContext/dcterms:identifier "ellan-07-strike-vote-copy" ;
                    nif:anchorOf "held talks" ; dr:denotes ?talks .
                  ?talks dr:documentCount ?documents ; dr:sourceCount ?sources }"""))
        .contains(Map.of("documents", "2", "sources", "1"));
  }

  @Test
  void countsOffsetsInCodePoints() {
    assertThat(
            samples.ask(
                """
                SELECT ?begin ?end {
                  ?m nif:referenceContext/dcterms:identifier "ellan-08-strike-begins" ;
                    nif:anchorOf "Marta Quell" ; dr:form "name" ; nif:beginIndex ?begin ; nif:endIndex ?end }"""))
        .contains(Map.of("begin", "2", "end", "13"));
  }
}
