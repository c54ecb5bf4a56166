package org.dramatis.resolve.entity;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dramatis.model.Reason;

/** Says which names two contexts share. */
final class SharedNames {

  /** So many say enough. */
  private static final int SHOWN = 5;

  private final Gathering gathering;

  SharedNames(Gathering gathering) {
    this.gathering = gathering;
  }

  /** The names by their text, as the first member has it. */
  Reason reason(Context one, Context other, double weight) {
    Map<Integer, String> texts = new TreeMap<>();
    Set<Integer> shared = gathering.shared(one, other);
    for (Member member : gathering.members()) {
      int number = gathering.forms().name(member.kind(), member.name()).number();
      if (shared.contains(number)) {
        texts.putIfAbsent(number, member.name());
      }
    }
    String names = texts.values().stream().sorted().limit(SHOWN).collect(joining(", "));
    return new Reason(PartyLikeness.SHARED_CONTEXT + (names.isEmpty() ? "" : ": " + names), weight);
  }
}
