package org.dramatis.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import org.dramatis.annotate.TokenTrie.Match;
import org.dramatis.model.GazetteerLabel;
import org.junit.jupiter.api.Test;

class GazetteerFileTest {

  @Test
  void givesBackEveryEntry() throws IOException {
    GazetteerEntry city = new GazetteerEntry(GazetteerLabel.CITY, Set.of("LOCATION", "MISC"), 1, 7);
    GazetteerEntry other = new GazetteerEntry(GazetteerLabel.OTHER, Set.of("MISC"), 2, 9);
    TokenTrie.Builder<GazetteerEntry> phrases = new TokenTrie.Builder<>();
    phrases.add(List.of("new", "york"), city);
    phrases.add(List.of("new", "york", TokenTrie.ANY), other);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    GazetteerFile.write(phrases, new DataOutputStream(bytes));
    TokenTrie<GazetteerEntry> read = GazetteerFile.read(ByteBuffer.wrap(bytes.toByteArray()));
    assertThat(read.matchesAt(List.of("new", "york", "post"), 0))
        .containsExactly(new Match<>(0, 2, city), new Match<>(0, 3, other));
  }
}
