package org.dramatis.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.dramatis.Builds;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.Test;

/** Of hundreds of evidence patterns few are tried at a word. */
class PatternsTriedIT {

  @Test
  void areFew() {
    Ontology ontology = new OntologyReader().read().values();
    PatternIndex index = new PatternIndex(ontology.relations());
    long tokens = 0;
    long tried = 0;
    for (AnnotatedArticle article : Builds.annotated("samples")) {
      for (Sentence sentence : article.sentences()) {
        for (int token = 0; token < sentence.tokens().size(); token++) {
          tried += index.beginningAt(sentence, token).size();
          tokens++;
        }
      }
    }
    assertThat(tokens).isGreaterThan(4_000);
    assertThat((double) tried / tokens).isBetween(0.1, 5.0);
  }
}
