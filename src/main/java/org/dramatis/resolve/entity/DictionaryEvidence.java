package org.dramatis.resolve.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dramatis.resolve.match.MatchScore;
import org.dramatis.resolve.name.Folding;
import org.dramatis.resolve.name.NameKnowledge;
import org.dramatis.resolve.name.Spelling;
import org.dramatis.resolve.name.Titles.Sense;

/**
 * What a dictionary of names says for two names being one thing's. It was made years before the
 * news that is read, knows one sense of each name, and errs: so it is heard only where that sense
 * is the usual one by far, and where the names do not speak against it themselves. That it knows
 * two names as two things' says little, and counts for nothing.
 */
final class DictionaryEvidence {

  /** From here on a name stands for its sense alone. */
  private static final double SURE = 0.8;

  /** From here on it does more often than not. */
  private static final double LIKELY = 0.5;

  /** What needs a shared context besides. */
  private static final double HALF = 0.6;

  private final NameKnowledge knowledge;

  DictionaryEvidence(NameKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** A key that names of one sense share. */
  Optional<String> key(Party party) {
    return sense(party).map(sense -> "title " + sense.title());
  }

  /** The score with what the dictionary adds. */
  MatchScore weigh(Party one, Party other, MatchScore score) {
    Optional<Sense> first = sense(one);
    Optional<Sense> second = sense(other);
    if (first.isEmpty()
        || second.isEmpty()
        || first.get().title() != second.get().title()
        || areApart(one, other, first.get())) {
      return score;
    }
    double surest = Math.min(first.get().probability(), second.get().probability());
    return surest >= SURE
        ? score.and("Wikipedia uses both names for it", 1)
        : score.and("Wikipedia often uses both names for it", HALF);
  }

  /** Of what the lists know they know more. */
  private Optional<Sense> sense(Party party) {
    return knowledge.usualName(party.members().get(0).name()).isPresent()
        ? Optional.empty()
        : party
            .sense(knowledge.titles())
            .filter(sense -> sense.exact() && sense.probability() >= LIKELY);
  }

  private boolean areApart(Party one, Party other, Sense sense) {
    List<String> only = only(one, other);
    List<String> otherOnly = only(other, one);
    boolean place = one.kind().isPlace() || other.kind().isPlace();
    boolean bothPlaces = one.kind().isPlace() && other.kind().isPlace();
    return any("direction", only)
        || any("direction", otherOnly)
        || any("place-sort", only) && any("place-sort", otherOnly)
        || place && !bothPlaces && (any("institution", only) || any("institution", otherOnly))
        || place && !areAlike(one, other)
        || areTwo(one, other, sense);
  }

  private boolean any(String list, List<String> words) {
    return words.stream().anyMatch(word -> knowledge.is(list, word));
  }

  /** "South Georgia" and "South Sandwich Islands" are told of in one article. */
  private boolean areTwo(Party one, Party other, Sense sense) {
    return !words(one).contains("and")
        && !words(other).contains("and")
        && words(one).size() > 1
        && words(other).size() > 1
        && Folding.words(knowledge.titles().title(sense.title())).contains("and");
  }

  /** Whether the names share a word or its consonants, or one begins with the other. */
  private static boolean areAlike(Party one, Party other) {
    String first = one.form().replace(" ", "");
    String second = other.form().replace(" ", "");
    return only(one, other).size() < words(one).size()
        || first.startsWith(second)
        || second.startsWith(first)
        || Spelling.skeleton(first).equals(Spelling.skeleton(second));
  }

  private static List<String> only(Party one, Party other) {
    List<String> only = new ArrayList<>(words(one));
    only.removeAll(words(other));
    return only;
  }

  private static List<String> words(Party party) {
    return List.of(party.form().split(" "));
  }
}
