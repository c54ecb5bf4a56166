package org.dramatis.resolve.document;

import java.util.List;
import java.util.Optional;
import org.dramatis.model.EntityMention;

/** Chooses which of the things in view a description or a pronoun speaks of, if any. */
@FunctionalInterface
interface AntecedentChoice {

  /**
   * @param candidates those that grammar allows, the one spoken of last first
   */
  Optional<Cluster> choose(EntityMention mention, List<Cluster> candidates);
}
