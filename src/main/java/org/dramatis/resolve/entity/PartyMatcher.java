package org.dramatis.resolve.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dramatis.resolve.match.MatchScore;
import org.dramatis.resolve.name.NameKnowledge;
import org.dramatis.resolve.name.OrganisationNames;
import org.dramatis.resolve.name.PersonNames;
import org.dramatis.resolve.name.Spelling;

/** Scores pairs of parties that share a key; parties that share none are never compared. */
final class PartyMatcher {

  /** Where more parties share a key, each is compared with its neighbours in order of name. */
  private static final int CROWD = 300;

  private static final int NEIGHBOURS = 40;

  private final PartyLikeness likeness;
  private final PersonNames people;
  private final Pairings pairings;
  private final DictionaryEvidence dictionary;
  private long scored;

  PartyMatcher(Gathering gathering, NameKnowledge knowledge, Pairings pairings) {
    this.likeness = new PartyLikeness(gathering, knowledge, pairings);
    this.people = new PersonNames(knowledge);
    this.pairings = pairings;
    this.dictionary = new DictionaryEvidence(knowledge);
  }

  /** Two parties that may be one, by their places in the list, the lower first. */
  record Pair(int one, int other, MatchScore score) {}

  List<Pair> pairs(List<Party> parties) {
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < parties.size(); i++) {
      for (String key : keys(parties.get(i))) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>(2)).add(i);
      }
    }
    Set<Long> compared = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (List<Integer> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        int reach = block.size() <= CROWD ? block.size() : Math.min(block.size(), i + NEIGHBOURS);
        for (int j = i + 1; j < reach; j++) {
          int one = block.get(i);
          int other = block.get(j);
          if (compared.add((long) one << 32 | other)) {
            scored++;
            MatchScore score = likeness.score(parties.get(one), parties.get(other));
            if (score.isMatch()) {
              pairs.add(new Pair(one, other, score));
            }
          }
        }
      }
    }
    return unambiguous(parties, pairs);
  }

  private Set<String> keys(Party party) {
    Set<String> keys = new TreeSet<>();
    if (party.isPerson()) {
      keys.addAll(people.keys(party.person()));
    } else {
      String letters = party.form().replace(" ", "");
      keys.add("skeleton " + Spelling.skeleton(PartyLikeness.singular(letters)));
      keys.add("body " + OrganisationNames.withoutCountry(party.form()));
    }
    keys.addAll(pairings.keys(party.form()));
    dictionary.key(party).ifPresent(keys::add);
    return keys;
  }

  /** How many pairs have been scored so far: nearly all the work there is. */
  long scored() {
    return scored;
  }

  /** Drops the pairs of a name that fits two others which do not fit each other. */
  private List<Pair> unambiguous(List<Party> parties, List<Pair> pairs) {
    Map<Integer, Map<Integer, Double>> fitting = new TreeMap<>();
    for (Pair pair : pairs) {
      double score = pair.score().value();
      fitting.computeIfAbsent(pair.one(), key -> new TreeMap<>()).put(pair.other(), score);
      fitting.computeIfAbsent(pair.other(), key -> new TreeMap<>()).put(pair.one(), score);
    }
    return pairs.stream()
        .filter(pair -> isClear(parties, pair.one(), pair.other(), fitting))
        .filter(pair -> isClear(parties, pair.other(), pair.one(), fitting))
        .toList();
  }

  /** Whether no other name fits a party as well as its partner does and is not the partner's. */
  private boolean isClear(
      List<Party> parties, int party, int partner, Map<Integer, Map<Integer, Double>> fitting) {
    double score = fitting.get(party).get(partner);
    for (Map.Entry<Integer, Double> other : fitting.get(party).entrySet()) {
      if (other.getKey() != partner
          && other.getValue() >= score
          && likeness.conflict(parties.get(partner), parties.get(other.getKey()))) {
        return false;
      }
    }
    return true;
  }
}
