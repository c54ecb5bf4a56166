package org.dramatis.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dramatis.annotate.TokenTrie.Match;
import org.junit.jupiter.api.Test;

class TokenTrieTest {

  private final TokenTrie.Builder<String> trie = new TokenTrie.Builder<>();

  @Test
  void findsAllEntriesThatBeginAtAWord() {
    trie.add(List.of("new"), "adjective");
    trie.add(List.of("new", "york"), "city");
    trie.add(List.of("new", "york", "times"), "newspaper");
    assertThat(trie.build().matchesAt(List.of("the", "new", "york", "post"), 1))
        .containsExactly(new Match<>(1, 2, "adjective"), new Match<>(1, 3, "city"));
  }

  @Test
  void findsNothingWhereAnEntryOnlyBegins() {
    trie.add(List.of("new", "york"), "city");
    assertThat(trie.build().matchesAt(List.of("new"), 0)).isEmpty();
    assertThat(trie.build().matchesAt(List.of("york"), 0)).isEmpty();
  }

  @Test
  void takesAnyWordWhereTheEntryLeavesItOpen() {
    trie.add(List.of("secretary", "of", TokenTrie.ANY), "title");
    assertThat(trie.build().matchesAt(List.of("secretary", "of", "state"), 0))
        .containsExactly(new Match<>(0, 3, "title"));
  }

  @Test
  void keepsTheFirstOfTwoEntriesWithTheSameWords() {
    trie.add(List.of("lima"), "city");
    trie.add(List.of("lima"), "bean");
    assertThat(trie.build().matchesAt(List.of("lima"), 0))
        .containsExactly(new Match<>(0, 1, "city"));
  }
}
