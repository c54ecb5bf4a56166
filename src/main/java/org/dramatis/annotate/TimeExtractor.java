package org.dramatis.annotate;

import edu.stanford.nlp.time.TimeExpressionExtractorImpl;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;

/** SUTime, for one thread at a time. */
final class TimeExtractor {

  private final TimeExpressionExtractorImpl extractor;
  private final TimeMemory memory;

  private TimeExtractor(TimeExpressionExtractorImpl extractor) {
    this.extractor = extractor;
    this.memory = new TimeMemory(extractor);
    RuleGates.install(extractor);
  }

  /** Compiles its rules, which takes about a second. */
  static TimeExtractor load() {
    return new TimeExtractor(new TimeExpressionExtractorImpl("sutime", new Properties()));
  }

  /**
   * The time expressions in a range of tokens; what SUTime notes while it reads one is taken off
   * before the next.
   *
   * @param reference an ISO date, or null if there is none
   */
  List<? extends CoreMap> extract(CoreMap range, String reference) {
    try {
      return extractor.extractTimeExpressionCoreMaps(range, reference);
    } finally {
      memory.forget();
    }
  }
}
