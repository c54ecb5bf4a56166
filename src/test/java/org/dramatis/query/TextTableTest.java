package org.dramatis.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void alignsWideAndCombiningCharacters() {
    TextTable table =
        new TextTable(
            List.of("a", "b"),
            List.of(List.of("東京", "1"), List.of("😀", "2"), List.of("e\u0301t\u0301", "3")));
    assertThat(table.layOut(OptionalInt.empty()))
        .isEqualTo("a     b\n────  ─\n東京  1\n😀    2\ne\u0301t\u0301    3\n3 rows\n");
  }

  @Test
  void wrapsLongCellsToTheWidth() {
    String words = "one two three four five six seven eight nine ten";
    TextTable table = new TextTable(List.of("n", "words"), List.of(List.of("1", words)));
    assertThat(table.layOut(OptionalInt.of(30)))
        .isEqualTo(
            "n  words\n─  ───────────────────────────\n1  one two three four five six\n"
                + "   seven eight nine ten\n1 row\n");
  }

  @Test
  void writesOneValueALineWhereColumnsWouldBeTooNarrow() {
    String words = "one two three four five six seven";
    TextTable table = new TextTable(List.of("a", "bc", "d"), List.of(List.of(words, words, words)));
    assertThat(table.layOut(OptionalInt.of(40)))
        .isEqualTo("a   " + words + "\nbc  " + words + "\nd   " + words + "\n\n1 row\n");
  }
}
