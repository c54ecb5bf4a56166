package org.dramatis.resolve.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryPairsTest {

  private final Vocabulary vocabulary = new Vocabulary(CommonWords.load());
  private final List<Gist> gists = new ArrayList<>();

  @Test
  void findsReportsThatShareRareWords() {
    report("a", 10, "quayside", "ferry", "vane", "say", "sink");
    report("b", 11, "quayside", "ferry", "vane", "people", "go");
    report("c", 11, "say", "market", "price", "president", "state");
    assertThat(pairs()).containsExactly("a b");
  }

  @Test
  void looksForOneStoryInTheSameDays() {
    report("a", 10, "quayside", "ferry", "market", "price", "tower");
    report("b", 12, "quayside", "bridge", "school", "judge", "lantern");
    report("c", 300, "quayside", "orchard", "kettle", "violin", "meadow");
    Gists all = gists();
    assertThat(all.kinship(0, 1).likeness()).isGreaterThan(2 * all.kinship(0, 2).likeness());
    assertThat(pairs()).containsExactly("a b");
  }

  @Test
  void findsWhatIsTheSameWhateverTheOrder() {
    report("a", 10, "quayside", "ferry", "vane");
    report("b", 11, "ferry", "vane", "lantern");
    report("c", 12, "vane", "lantern", "quayside");
    List<String> found = pairs();
    gists.add(gists.remove(0));
    assertThat(pairs()).isEqualTo(found).hasSize(3);
  }

  @Test
  void comparesFewOfManyThatShareAWord() {
    for (int i = 0; i < 400; i++) {
      report("r" + i, i, "quayside", "word" + i);
    }
    assertThat(pairs().size()).isLessThan(400 * 20);
  }

  private void report(String id, int day, String... words) {
    int[] numbers = vocabulary.set(Arrays.asList(words));
    int[] counts = new int[numbers.length];
    Arrays.fill(counts, 1);
    vocabulary.count(numbers);
    gists.add(new Gist(id, day, numbers, counts));
  }

  private Gists gists() {
    vocabulary.weigh(gists.size());
    return new Gists(gists, vocabulary);
  }

  private List<String> pairs() {
    Gists all = gists();
    List<String> pairs = new ArrayList<>();
    List<Gist> ordered = gists.stream().sorted(Gist.ORDER).toList();
    new StoryPairs(all, vocabulary.size())
        .forEach(
            (one, other, kinship) ->
                pairs.add(ordered.get(one).report() + " " + ordered.get(other).report()));
    return pairs;
  }
}
