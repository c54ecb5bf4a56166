package org.dramatis.extract.relation;

import java.util.Optional;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.model.TimeExpression;

/**
 * A post that somebody holds, by the tokens that say so.
 *
 * @param foundBy the rule
 */
record FoundTenure(
    FoundEntity holder,
    Title title,
    Optional<FoundEntity> organisation,
    Optional<TimeExpression> begin,
    Optional<TimeExpression> end,
    String foundBy,
    double confidence) {

  FoundTenure over() {
    Title former = new Title(title.first(), title.end(), title.head(), true);
    return new FoundTenure(holder, former, organisation, begin, end, foundBy, confidence);
  }
}
