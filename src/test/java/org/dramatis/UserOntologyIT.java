package org.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.ontology.OntologyTriples;
import org.dramatis.query.NamedQuery;
import org.dramatis.query.QueryRunner;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of the user's adds to one build what the program does not know. */
class UserOntologyIT {

  private static final String NEWS =
      "Ana Keller christened a ship in Norport on 1 March 2031."
          + " Tom Reed tutored Jan Weiss for two years.\n";

  private static final String ADDITIONS =
      """
      @prefix dr: <https://w3id.org/dramatis/ns#> .
      @prefix own: <https://news.example/terms#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .

      own:Christening a owl:Class ;
          rdfs:subClassOf dr:Event ;
          rdfs:label "christening"@en ;
          rdfs:comment "Somebody names a ship."@en ;
          dr:plover "NONE" ;
          dr:kairos "NONE" ;
          dr:trigger "christen.v" ;
          dr:slot "verb nsubj actor" , "verb obl:in place PLACE" .

      own:tutorOf a owl:ObjectProperty , dr:Relation ;
          rdfs:label "tutor of"@en ;
          rdfs:comment "Teaches somebody the trade."@en ;
          rdfs:domain dr:Person ;
          rdfs:range dr:Person ;
          dr:evidencePattern "S <nsubj tutor.v >obj O" .
      """;

  private static final String FOUND =
      """
      PREFIX dr: <https://w3id.org/dramatis/ns#>
      PREFIX own: <https://news.example/terms#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?event ?who ?whom {
        OPTIONAL { ?christening a own:Christening ; dr:actor/rdfs:label ?event }
        OPTIONAL { ?tutor own:tutorOf/rdfs:label ?whom ; rdfs:label ?who } }
      """;

  @TempDir Path folder;

  @Test
  void addsAnEventTypeAndARelation() throws IOException {
    Path news = Files.writeString(folder.resolve("news.txt"), NEWS);
    Path additions = Files.writeString(folder.resolve("own.ttl"), ADDITIONS);
    OntologyTriples ontology = new OntologyReader().read(List.of(additions));

    try (GraphStore store = Builds.store(folder.resolve("store"))) {
      Builds.build(store, 1, List.of(news));
      assertThat(found(store)).containsExactly(Map.of());

      BuildReport report = Builds.build(store, ontology, 1, List.of(news));

      assertThat(report.replaced()).isEqualTo(1);
      assertThat(found(store))
          .containsExactly(Map.of("event", "Ana Keller", "who", "Tom Reed", "whom", "Jan Weiss"));
    }
  }

  private static List<Map<String, String>> found(GraphStore store) {
    return new QueryRunner(store.dataset(), Optional.empty())
        .rows(NamedQuery.of("found", FOUND), Map.of());
  }
}
