package org.dramatis.annotate.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dramatis.model.Dependency;
import org.junit.jupiter.api.Test;

class TransitionParserTest {

  private static final List<String> WORDS = List.of("a", "b", "c", "d", "never seen");
  private static final List<String> TAGS = List.of("X", "Y", "NEVER");

  @Test
  void findsTheTreesThatTheNetworkTellsOf() throws IOException {
    List<String> relations = new ArrayList<>();
    for (int seed = 0; seed < 40; seed++) {
      PublishedModel model = RandomModel.of(seed);
      TransitionParser parser = new TransitionParser(new NetworkBuilder(model).build());
      Random random = new Random(seed);
      for (int length = 0; length < 25; length++) {
        List<String> words = some(WORDS, length, random);
        List<String> tags = some(TAGS, length, random);
        List<Dependency> tree = parser.parse(words, tags);
        assertThat(tree).isEqualTo(new PlainParser(model, words, tags).parse());
        tree.forEach(dependency -> relations.add(dependency.relation()));
      }
    }
    assertThat(relations).contains("root", "subject", "object", "mark");
  }

  @Test
  void aSentenceHasOneRoot() throws IOException {
    TransitionParser parser = new TransitionParser(new NetworkBuilder(RandomModel.of(7)).build());
    assertThat(parser.parse(List.of(), List.of())).isEmpty();
    assertThat(parser.parse(List.of("a"), List.of("X")))
        .containsExactly(new Dependency(Dependency.ROOT, 0, "root"));
    assertThat(parser.parse(List.of("a", "b", "c"), List.of("X", "X", "Y")))
        .filteredOn(dependency -> dependency.governor() == Dependency.ROOT)
        .singleElement()
        .satisfies(root -> assertThat(root.relation()).isEqualTo("root"));
  }

  @Test
  void isTheSameOutOfItsFile() throws IOException {
    Network network = new NetworkBuilder(RandomModel.of(3)).build();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    NetworkFile.write(network, new DataOutputStream(file));
    Network read = NetworkFile.read(ByteBuffer.wrap(file.toByteArray()));
    assertThat(read).usingRecursiveComparison().isEqualTo(network);
  }

  @Test
  void saysThatAModelEndsTooEarly() {
    assertThatThrownBy(
            () -> PublishedModel.read(new BufferedReader(new StringReader("dict=3\npos=2\n"))))
        .isInstanceOf(EOFException.class);
  }

  private static List<String> some(List<String> symbols, int count, Random random) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(symbols.get(random.nextInt(symbols.size())));
    }
    return some;
  }
}
