package org.dramatis.annotate;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.types.Expression;
import edu.stanford.nlp.ling.tokensregex.types.Tags;
import edu.stanford.nlp.time.TimeExpressionExtractorImpl;
import java.util.List;

/**
 * What SUTime remembers from one sentence to the next and should not. Its rules note on a weekday
 * that "will" or "was" stood near it, and they note it on the one object that stands for this
 * weekday in every sentence (stanfordnlp/CoreNLP issue 1061): the next sentence would read its own
 * weekday by that, and what is read would depend on what was read before. There is no call that
 * resets it, so the notes are taken off the objects themselves, which only reflection reaches.
 */
final class TimeMemory {

  /** The note that says whether a weekday is the last or the next. */
  private static final String DIRECTION = "resolveTo";

  private final List<Expression> shared;

  TimeMemory(TimeExpressionExtractorImpl extractor) {
    Env environment = (Env) HiddenField.of(HiddenField.of(extractor, "timexPatterns"), "env");
    this.shared =
        environment.getVariables().values().stream()
            .filter(Expression.class::isInstance)
            .map(Expression.class::cast)
            .toList();
  }

  /** To be called while no other thread reads times. */
  void forget() {
    for (Expression value : shared) {
      Tags tags = value.getTags();
      if (tags != null && tags.hasTag(DIRECTION)) {
        tags.removeTag(DIRECTION);
      }
    }
  }
}
