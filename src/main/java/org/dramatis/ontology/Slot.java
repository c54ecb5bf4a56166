package org.dramatis.ontology;

import java.util.Set;
import org.dramatis.model.EntityKind;

/**
 * How grammar fills a role: written {@code verb nsubj actor} or {@code noun nmod:in place PLACE}.
 *
 * @param partOfSpeech of the trigger
 * @param relation the enhanced dependency from the trigger to the argument's head ("obl:in")
 * @param role the local name of the role property
 * @param kinds the broad kinds an argument may have; empty for any
 */
public record Slot(PartOfSpeech partOfSpeech, String relation, String role, Set<EntityKind> kinds) {

  public Slot {
    kinds = Set.copyOf(kinds);
  }
}
