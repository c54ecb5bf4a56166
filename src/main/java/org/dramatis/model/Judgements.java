package org.dramatis.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that the user has judged, each judgement once.
 *
 * @param all by id: the order in which they were made says nothing
 */
public record Judgements(List<Judgement> all) {

  /** Where nothing was judged. */
  public static final Judgements NONE = new Judgements(List.of());

  public Judgements {
    TreeMap<String, Judgement> byId = new TreeMap<>();
    all.forEach(judgement -> byId.putIfAbsent(judgement.id(), judgement));
    all = List.copyOf(byId.values());
  }

  /** Of judgements in any order. */
  public static Judgements of(Collection<Judgement> judgements) {
    return new Judgements(List.copyOf(judgements));
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  public Optional<Judgement> find(String id) {
    return all.stream().filter(judgement -> judgement.id().equals(id)).findFirst();
  }
}
