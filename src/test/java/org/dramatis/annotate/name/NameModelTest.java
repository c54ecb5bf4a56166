package org.dramatis.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dramatis.annotate.table.HashTable;
import org.dramatis.annotate.table.TextHash;
import org.junit.jupiter.api.Test;

/** A model of two labels, whose weights stand in the test. */
class NameModelTest {

  /** Pairs of labels: nothing and nothing, nothing and name, name and nothing, name and name. */
  private static final int[][] PAIRS = {{0, 1}, {2, 3}};

  private final Map<String, float[]> weights = new LinkedHashMap<>();
  private int[][] pairs = PAIRS;

  @Test
  void eachKindOfFeatureCounts() {
    for (String feature :
        List.of(
            "Lopez-WORD|C",
            "#<Lop#|C",
            "#<Lopez>#|C",
            "#ez>#|C",
            "Xx-TYPE|C",
            "WT-Xx-TYPE|C",
            "met-PW|C",
            ".-NW|C",
            "null-NDISTSIM|C",
            "met...WT-Xx-PW_CTYPE|C",
            "WT-x:3...WT-Xx...WT-.:1-PCNTYPE|C",
            "he...WT-Xx-PPW_CTYPE|C",
            "he-DISJP|C",
            "-DISJN|C",
            "NO-OCCURRENCE-PATTERN|C",
            "###|C",
            "0-DISTSIM|C")) {
      weights.clear();
      weights.put(feature, new float[] {0, 1});
      boolean known = !feature.equals("Xx-TYPE|C") && !feature.equals("null-NDISTSIM|C");
      assertThat(scores("he", "met", "Lopez", ".").labels(2)[1])
          .as(feature)
          .isEqualTo(known ? 1 : 0);
    }
  }

  @Test
  void aFeatureCountsOnceForAWord() {
    weights.put("the-DISJN|C", new float[] {0, 1});
    assertThat(scores("He", "the", "the", "the").labels(0)[1]).isEqualTo(1);
  }

  @Test
  void takesTheSequenceOfLabelsThatScoresBestTogether() {
    weights.put("Maria-WORD|C", new float[] {0, 3});
    weights.put("Lopez-WORD|C", new float[] {1, 0});
    assertThat(labels("Maria", "Lopez", "met")).containsExactly(1, 0, 0);
    weights.put("PSEQ|CpC", new float[] {0, 0, 0, 2});
    assertThat(labels("Maria", "Lopez", "met")).containsExactly(1, 1, 1);
    weights.put("met-WORD|C", new float[] {3, 0});
    assertThat(labels("Maria", "Lopez", "met")).containsExactly(1, 1, 0);
  }

  @Test
  void givesNoPairOfLabelsThatWasNeverSeen() {
    weights.put("Lopez-WORD|C", new float[] {0, 9});
    weights.put("Maria-WORD|C", new float[] {0, 1});
    pairs = new int[][] {{0, 1}, {2, -1}};
    assertThat(labels("Maria", "Lopez")).containsExactly(0, 1);
  }

  @Test
  void seesANameThatComesAgain() {
    weights.put("X-NEXT-OCCURRENCE-X|C", new float[] {0, 1});
    assertThat(scores("of", "Lopez", "the", "one", "Lopez", "left").labels(1)[1]).isEqualTo(1);
    assertThat(scores("of", "Lopez", "the", "Lopez", "left").labels(1)[1]).isZero();
  }

  private int[] labels(String... words) {
    return LabelSequence.best(model(), scores(words), words.length);
  }

  private NameScores scores(String... words) {
    List<String> tags = Arrays.stream(words).map(word -> "NN").toList();
    NameModel model = model();
    return new NameScores(model, new NameSentence(List.of(words), tags, new Vocabulary(model)));
  }

  private NameModel model() {
    HashTable features = HashTable.ofSize(weights.size());
    FloatBuffer rows = FloatBuffer.allocate(weights.size() * 4);
    weights.forEach(
        (name, row) -> {
          features.put(TextHash.of(name).value(), rows.position());
          rows.put(row);
        });
    return new NameModel(
        List.of("O", "PERSON"),
        pairs,
        0,
        WordShapeClassifier.WORDSHAPEDAN2USELC,
        4,
        Set.of(),
        features,
        rows,
        HashTable.ofSize(1));
  }
}
