package org.dramatis.extract.relation;

import java.util.List;
import java.util.Optional;
import org.dramatis.model.Dependency;
import org.dramatis.model.Sentence;
import org.dramatis.model.TimeExpression;
import org.dramatis.model.TimexType;

/** The times that hang on a verb. */
final class TimesOfClause {

  private TimesOfClause() {}

  static Optional<TimeExpression> date(Sentence sentence, int verb, List<TimeExpression> times) {
    return times.stream()
        .filter(time -> time.type() == TimexType.DATE || time.type() == TimexType.TIME)
        .filter(time -> hangsOn(sentence, time, verb))
        .findFirst();
  }

  private static boolean hangsOn(Sentence sentence, TimeExpression time, int verb) {
    for (Dependency dependency : sentence.tree().below(verb)) {
      boolean adverbial =
          dependency.relation().startsWith("obl") || dependency.relation().equals("advmod");
      if (adverbial
          && time.first() <= dependency.dependent()
          && dependency.dependent() < time.end()) {
        return true;
      }
    }
    return false;
  }
}
