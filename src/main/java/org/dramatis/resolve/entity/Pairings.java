package org.dramatis.resolve.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dramatis.model.EntityKind;
import org.dramatis.resolve.name.NameKnowledge;
import org.dramatis.resolve.name.OrganisationNames;

/** Names that documents themselves use for one thing: the long form and its acronym. */
final class Pairings {

  /** The part of all pairings of a short name that must point to one thing. */
  private static final double CLEAR = 0.8;

  private final NameForms forms;
  private final OrganisationNames organisations;
  private final Map<String, TreeMap<String, Integer>> counts = new HashMap<>();

  private final Map<String, TreeMap<String, Integer>> shortForms = new HashMap<>();

  Pairings(NameForms forms, NameKnowledge knowledge, List<Member> members) {
    this.forms = forms;
    this.organisations = new OrganisationNames(knowledge);
    members.stream().filter(Member::named).forEach(this::read);
  }

  private void read(Member member) {
    String main = member.form();
    for (String alias : member.aliases()) {
      String other = forms.of(member.kind(), alias);
      boolean person = member.kind() == EntityKind.PERSON;
      if (other.equals(main) || person && NameForms.isSingle(other)) {
        continue;
      }
      boolean full = person || organisations.isAcronym(alias, member.name());
      (full ? counts : shortForms)
          .computeIfAbsent(other, key -> new TreeMap<>())
          .merge(main, 1, Integer::sum);
    }
  }

  /** Whether documents pair the two names, and the shorter with hardly any other. */
  boolean pairs(String one, String other) {
    return clearly(counts, one, other) || clearly(counts, other, one);
  }

  /** Whether documents go on with one name after the other: "Ford" after "Ford Motor". */
  boolean shortens(String one, String other) {
    return clearly(shortForms, one, other) || clearly(shortForms, other, one);
  }

  private static boolean clearly(
      Map<String, TreeMap<String, Integer>> counts, String alias, String main) {
    Map<String, Integer> found = counts.getOrDefault(alias, new TreeMap<>());
    int all = found.values().stream().mapToInt(count -> count).sum();
    return found.getOrDefault(main, 0) > 0 && found.get(main) >= CLEAR * all;
  }

  /** Keys that bring a paired name together with its partners. */
  Set<String> keys(String form) {
    Set<String> keys = new TreeSet<>();
    keys.add("paired " + form);
    for (var pairs : List.of(counts, shortForms)) {
      for (String main : pairs.getOrDefault(form, new TreeMap<>()).keySet()) {
        keys.add("paired " + main);
      }
    }
    return keys;
  }
}
