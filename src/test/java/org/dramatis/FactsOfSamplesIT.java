package org.dramatis;

import java.io.IOException;
import java.nio.file.Path;
import org.dramatis.view.evidence.FactsOfGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fact without evidence would be a click that leads nowhere. */
class FactsOfSamplesIT {

  @TempDir Path folder;

  @Test
  void everyFactOfTheSamplesLeadsToTheWordsThatSayIt() throws IOException {
    try (SampleGraph samples = SampleGraph.in(folder)) {
      new FactsOfGraph(samples.store()).mustAllHaveEvidence();
    }
  }
}
