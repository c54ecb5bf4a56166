package org.dramatis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dramatis.model.SentenceNotation.sentence;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceNotationTest {

  @Test
  void readsWhatItWrites() {
    Sentence sentence =
        sentence(
            "Pompeo/NNP/PERSON met|meet/VBD envoys|envoy/NNS in/IN Oslo/NNP/PLACE/CITY ./.",
            "nsubj(2,1)",
            "root(0,2)",
            "obj(2,3)",
            "case(5,4)",
            "-obl(2,5)",
            "punct(2,6)",
            "+obl:in(2,5)");
    List<String> written = SentenceNotation.write(sentence);
    assertThat(sentence(written.get(0), written.get(1))).isEqualTo(sentence);
    assertThat(written.get(1).split(" ")).contains("root(0,2)", "-obl(2,5)", "+obl:in(2,5)");
  }
}
