package org.dramatis.annotate.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dramatis.annotate.table.HashTable;
import org.dramatis.annotate.table.TextHash;
import org.junit.jupiter.api.Test;

/** A tagger of two tags, whose weights for the second stand in the test. */
class TagModelTest {

  private final Map<Long, Double> weights = new LinkedHashMap<>();

  @Test
  void rareWordsAreSeenByTheirSpellingAndOthersAreNot() {
    weight(TagFeature.PREFIX.key(hash("Um"), 1), 1);
    weight(TagFeature.SUFFIX.key(hash("######"), 9), 2);
    weight(TagFeature.SHAPE.key(hash("Xxxxx")), 4);
    weight(TagFeature.FIRST_WORD_WITH_CAPITAL.key(hash("1")), 8);
    weight(TagFeature.FIRST_WORD_IN_SMALL_LETTERS.key(hash("0")), 16);
    weight(TagFeature.CLUSTERS.key(hash("null|null|null")), 32);
    weight(TagFeature.COMPANY.key(hash("1")), 64);
    assertThat(scores(0, "Umbria", "'s", "old", "Company")).isEqualTo(127);
    assertThat(scores(1, "the", "Umbria", "'s", "old", "bank", "Company")).isEqualTo(55);
    assertThat(scores(0, "known")).isZero();
  }

  @Test
  void everyWordIsSeenByItsNeighbours() {
    weight(TagFeature.WORD.key(hash("known")), 1);
    weight(TagFeature.WORD_BEFORE.key(hash("NA")), 2);
    weight(TagFeature.WORD_AFTER.key(hash("word")), 4);
    assertThat(scores(0, "known", "word")).isEqualTo(7);
  }

  @Test
  void takesTheMostProbableTagsGivenTheTwoBefore() {
    weight(TagFeature.WORD.key(hash("first")), 1);
    assertThat(tags("first", "second", "third")).startsWith(1, 0, 0);
    weight(TagFeature.TWO_TAGS_BEFORE.key(hash("NA!VB")), 2);
    assertThat(tags("first", "second", "third")).startsWith(1, 1, 0);
    weight(TagFeature.TAG_BEFORE.key(hash("VB")), -4);
    assertThat(tags("first", "second", "third")).startsWith(1, 0, 0);
  }

  @Test
  void aKnownWordHasNoOtherTagsThanItsOwn() {
    weight(TagFeature.WORD.key(hash("known")), 9);
    assertThat(tags("known", "other")).startsWith(0);
  }

  private void weight(long feature, double weight) {
    weights.put(feature, weight);
  }

  private double scores(int place, String... words) {
    return new TagScores(model(), List.of(words)).at(place)[1];
  }

  private int[] tags(String... words) {
    TagModel model = model();
    return TagSequence.best(
        new TagHistories(model), new TagScores(model, List.of(words)), words.length);
  }

  private static long hash(String text) {
    return TextHash.of(text).value();
  }

  private TagModel model() {
    HashTable words = HashTable.ofSize(1);
    words.put(hash("known"), 0);
    IntBuffer entries = IntBuffer.wrap(new int[] {0, 0, 1, 0});
    HashTable features = HashTable.ofSize(weights.size());
    ByteBuffer tags = ByteBuffer.allocate(weights.size());
    DoubleBuffer all = DoubleBuffer.allocate(weights.size());
    weights.forEach(
        (feature, weight) -> {
          features.put(feature, all.position() * TagModel.MOST_TAGS + 1);
          tags.put((byte) 1);
          all.put(weight);
        });
    return new TagModel(
        List.of("NN", "VB"),
        new int[] {0, 1},
        words,
        entries,
        features,
        tags,
        all,
        HashTable.ofSize(1));
  }
}
