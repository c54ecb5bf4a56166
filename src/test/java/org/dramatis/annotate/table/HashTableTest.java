package org.dramatis.annotate.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class HashTableTest {

  @Test
  void theHashOfTwoStringsFollowsFromTheHashesOfBoth() {
    TextHash left = TextHash.of("Lopez-");
    TextHash right = TextHash.of("PW|C");
    assertThat(right.after(left.value())).isEqualTo(TextHash.of("Lopez-PW|C").value());
    assertThat(right.after(TextHash.of("").value())).isEqualTo(right.value());
    assertThat(TextHash.of("ab").value()).isNotEqualTo(TextHash.of("ba").value());
  }

  @Test
  void findsEachStringOfAFullTableAndNoOtherAlsoWhenReadBack() throws IOException {
    HashTable table = HashTable.ofSize(1000);
    for (int i = 0; i < 1000; i++) {
      table.put(hash("word" + i), i);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    table.write(new DataOutputStream(bytes));
    ByteBuffer content = ByteBuffer.wrap(bytes.toByteArray());
    HashTable read = HashTable.read(content);
    assertThat(content.hasRemaining()).isFalse();
    for (int i = 0; i < 1000; i++) {
      assertThat(read.get(hash("word" + i))).isEqualTo(i);
      assertThat(read.get(hash("other" + i))).isEqualTo(HashTable.ABSENT);
    }
  }

  @Test
  void keepsAHashOfZero() {
    HashTable table = HashTable.ofSize(1);
    assertThat(table.get(0)).isEqualTo(HashTable.ABSENT);
    table.put(0, 5);
    assertThat(table.get(0)).isEqualTo(5);
  }

  @Test
  void refusesTwoStringsOfOneHash() {
    HashTable table = HashTable.ofSize(2);
    table.put(hash("a"), 1);
    assertThatThrownBy(() -> table.put(hash("a"), 2)).isInstanceOf(IllegalArgumentException.class);
  }

  private static long hash(String text) {
    return TextHash.of(text).value();
  }
}
