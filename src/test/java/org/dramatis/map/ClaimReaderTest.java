package org.dramatis.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Triple;
import org.dramatis.model.Claims;
import org.dramatis.model.DocumentClaims;
import org.junit.jupiter.api.Test;

class ClaimReaderTest {

  private final ClaimMapper mapper = new ClaimMapper(new Iris(Iris.DEFAULT_BASE));
  private final ClaimReader reader = new ClaimReader();

  @Test
  void readsBackWhatWasWritten() {
    DocumentClaims claims = VoteExample.claims();
    DocumentClaims read = reader.read(triples(claims).iterator());
    Claims expected = claims.claims();

    assertThat(read.document()).isEqualTo(claims.document());
    assertThat(read.claims().sentences()).isEqualTo(expected.sentences());
    assertThat(read.claims().times()).isEqualTo(expected.times());
    assertThat(read.claims().events()).isEqualTo(expected.events());
    assertThat(read.claims().relations()).isEqualTo(expected.relations());
    assertThat(read.claims().quotations()).isEqualTo(expected.quotations());
    assertThat(read.entities()).containsExactlyInAnyOrderElementsOf(claims.entities());
    assertThat(read.events()).isEqualTo(claims.events());
  }

  @Test
  void roundsConfidencesOnceAndForAll() {
    DocumentClaims read = reader.read(triples(VoteExample.claims()).iterator());

    assertThat(read.claims().tenures().get(0).grounds().confidence()).isEqualTo(0.988);
    assertThat(reader.read(triples(read).iterator())).isEqualTo(read);
  }

  @Test
  void readsTriplesInAnyOrder() {
    List<Triple> triples = new ArrayList<>(triples(VoteExample.claims()));
    DocumentClaims read = reader.read(triples.iterator());
    Collections.shuffle(triples, new Random(7));

    assertThat(reader.read(triples.iterator())).isEqualTo(read);
  }

  @Test
  void saysWhatIsMissingInAGraphThatIsNoDocument() {
    assertThatThrownBy(() -> reader.read(Collections.emptyIterator()))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("describes one document, not 0");

    List<Triple> triples = new ArrayList<>(triples(VoteExample.claims()));
    triples.removeIf(triple -> triple.predicateMatches(Terms.FORM));
    assertThatThrownBy(() -> reader.read(triples.iterator()))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("has no <https://w3id.org/dramatis/ns#form>");
  }

  private List<Triple> triples(DocumentClaims claims) {
    return mapper.map(VoteExample.article(), claims, VoteExample.RUN);
  }
}
