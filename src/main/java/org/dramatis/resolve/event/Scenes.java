package org.dramatis.resolve.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Entity;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EventMention;
import org.dramatis.resolve.entity.EntityIndex.Mentions;

/** The places that the sentences of one report name: where what they tell is likely to be. */
final class Scenes {

  private final Map<Integer, Set<Participant>> named = new HashMap<>();

  /**
   * @param participant makes one of a place with a name
   */
  Scenes(DocumentClaims report, Mentions mentions, Function<Entity, Participant> participant) {
    for (EntityMention mention : report.claims().entities()) {
      mentions
          .entity(mention.span())
          .filter(entity -> entity.kind().isPlace() && mentions.isNamed(mention.span()))
          .ifPresent(
              entity ->
                  named
                      .computeIfAbsent(mention.sentence(), key -> new TreeSet<>())
                      .add(participant.apply(entity)));
    }
  }

  /** Those of all sentences that speak of an event. */
  Set<Participant> of(List<EventMention> event) {
    int first = event.get(0).sentence();
    if (event.stream().allMatch(mention -> mention.sentence() == first)) {
      return named.getOrDefault(first, Set.of());
    }
    Set<Participant> all = new TreeSet<>();
    event.forEach(mention -> all.addAll(named.getOrDefault(mention.sentence(), Set.of())));
    return all;
  }
}
