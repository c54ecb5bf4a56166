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

  private static final double CONTEXT = 0.5;

  /** So many names in common speak for one story. */
  private static final int CLOSE = 2;

  private final Gathering gathering;
  private final PersonNames people;
  private final Pairings pairings;
  private long scored;

  PartyMatcher(Gathering gathering, NameKnowledge knowledge, Pairings pairings) {
    this.gathering = gathering;
    this.people = new PersonNames(knowledge);
    this.pairings = pairings;
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
            MatchScore score = score(parties.get(one), parties.get(other));
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
      keys.add("skeleton " + Spelling.skeleton(singular(party.form().replace(" ", ""))));
      keys.add("body " + OrganisationNames.withoutCountry(party.form()));
    }
    keys.addAll(pairings.keys(party.form()));
    return keys;
  }

  /** How many pairs have been scored so far: nearly all the work there is. */
  long scored() {
    return scored;
  }

  MatchScore score(Party one, Party other) {
    scored++;
    if (one.form().equals(other.form()) || gathering.areApart(one.form(), other.form())) {
      return MatchScore.NONE;
    }
    if (pairings.pairs(one.form(), other.form()) && one.isPerson() == other.isPerson()) {
      return MatchScore.of("a document uses both names for it", 1);
    }
    if (one.isPerson() != other.isPerson()) {
      return MatchScore.NONE;
    }
    MatchScore score =
        one.isPerson() ? people.compare(one.person(), other.person()) : bodies(one, other);
    if (score.value() == 0 && !one.isPerson() && pairings.shortens(one.form(), other.form())) {
      boolean close = overlap(one, other) >= CLOSE;
      return close ? MatchScore.of("a document shortens it so, in a close context", 1) : score;
    }
    boolean near = score.value() > 0 && score.value() < MatchScore.THRESHOLD;
    if (near && overlap(one, other) > 0) {
      return score.and("shared context", CONTEXT);
    }
    return score;
  }

  private int overlap(Party one, Party other) {
    NameForms forms = gathering.forms();
    return gathering.overlap(one.context(forms), other.context(forms));
  }

  private static MatchScore bodies(Party one, Party other) {
    String first = one.form().replace(" ", "");
    String second = other.form().replace(" ", "");
    if (Math.min(first.length(), second.length()) < 5) {
      return MatchScore.NONE;
    }
    if (first.equals(second)) {
      return MatchScore.of("same letters", 1);
    }
    if (Spelling.sound(first).equals(Spelling.sound(second))) {
      return MatchScore.of("sounds the same", first.length() > 6 ? 1 : 0.6);
    }
    if (first.length() > 6 && Spelling.isVariant(first, second)) {
      return MatchScore.of("may be spelled so", 0.6);
    }
    if (singular(first).equals(singular(second))) {
      return MatchScore.of("one name is the plural of the other", 0.6);
    }
    String body = OrganisationNames.withoutCountry(one.form());
    boolean withAndWithout =
        body.equals(OrganisationNames.withoutCountry(other.form()))
            && !(OrganisationNames.saysCountry(one.form())
                && OrganisationNames.saysCountry(other.form()));
    return withAndWithout && body.contains(" ")
        ? MatchScore.of("same name, one with its country", 0.6)
        : MatchScore.NONE;
  }

  /** "Houthis" without the ending; a name too short to tell stays whole. */
  private static String singular(String name) {
    return name.length() > 5 && name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
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
          && conflict(parties.get(partner), parties.get(other.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** Whether two parties cannot be one, so that nothing may join them through a third. */
  boolean conflict(Party one, Party other) {
    if (gathering.areApart(one.form(), other.form()) || one.form().equals(other.form())) {
      return true;
    }
    String birth = one.birthDate();
    String otherBirth = other.birthDate();
    if (!birth.isEmpty()
        && !otherBirth.isEmpty()
        && !org.dramatis.resolve.event.Dates.agree(birth, otherBirth)) {
      return true;
    }
    if (one.isPerson() && other.isPerson()) {
      return people.conflict(one.person(), other.person())
          && !pairings.pairs(one.form(), other.form());
    }
    return OrganisationNames.saysCountry(one.form()) && OrganisationNames.saysCountry(other.form());
  }
}
