package org.dramatis.extract.relation;

import java.util.Optional;
import org.dramatis.extract.entity.FoundEntity;

/**
 * A post that somebody holds, by the tokens that say so.
 *
 * @param foundBy the rule
 */
record FoundTenure(
    FoundEntity holder,
    Title title,
    Optional<FoundEntity> organisation,
    TenureTimes.Period period,
    String foundBy,
    double confidence) {

  FoundTenure heldBy(FoundEntity other) {
    return new FoundTenure(other, title, organisation, period, foundBy, confidence);
  }

  FoundTenure over() {
    return new FoundTenure(holder, title.over(), organisation, period, foundBy, confidence);
  }
}
