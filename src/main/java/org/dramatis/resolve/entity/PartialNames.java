package org.dramatis.resolve.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dramatis.resolve.match.Partition;
import org.dramatis.resolve.name.OrganisationNames;

/**
 * Finds the thing that a document names only in part: the person whose family name, or first name,
 * stands alone; the body of which it does not say whose country's it is.
 */
final class PartialNames {

  private final Gathering gathering;
  private final List<Group> groups;
  private final Map<String, TreeSet<Integer>> bearers = new HashMap<>();
  private final Map<String, Integer> bodies = new HashMap<>();

  /** Adds to the groups' members; the groups come in a fixed order. */
  PartialNames(Gathering gathering, List<Group> groups) {
    this.gathering = gathering;
    this.groups = groups;
    for (int i = 0; i < groups.size(); i++) {
      for (Party party : groups.get(i).parties()) {
        register(party, i);
      }
    }
  }

  private void register(Party party, int group) {
    if (!party.isPerson()) {
      bodies.putIfAbsent(party.form(), group);
      if (OrganisationNames.saysCountry(party.form())) {
        bearers
            .computeIfAbsent(
                NameForms.SOMEWHERE + OrganisationNames.withoutCountry(party.form()),
                key -> new TreeSet<>())
            .add(group);
      }
      return;
    }
    Set<String> parts = new TreeSet<>();
    parts.add(NameForms.SINGLE + party.person().family());
    for (Member member : party.members()) {
      for (String alias : member.aliases()) {
        String form = gathering.forms().of(member.kind(), alias);
        if (NameForms.isSingle(form)) {
          parts.add(form);
        }
      }
    }
    parts.forEach(part -> bearers.computeIfAbsent(part, key -> new TreeSet<>()).add(group));
  }

  /** The members left over: groups of their own. */
  List<Group> place(TreeMap<String, List<Member>> singles) {
    List<Group> own = new ArrayList<>();
    singles.forEach((form, members) -> own.addAll(place(form, members)));
    return own;
  }

  private List<Group> place(String form, List<Member> members) {
    Set<Integer> candidates = bearers.getOrDefault(form, new TreeSet<>());
    Integer body = bodies.get(NameForms.part(form));
    if (candidates.isEmpty()) {
      if (body != null && groups.get(body).size() >= members.size()) {
        groups.get(body).extra().addAll(members);
        return List.of();
      }
      return NameForms.isSingle(form)
          ? List.of(new Group(List.of(), new ArrayList<>(members)))
          : apart(form, members);
    }
    List<Member> left = new ArrayList<>();
    Map<Integer, List<Member>> joining = new TreeMap<>();
    for (Member member : members) {
      int home = home(form, member, candidates);
      (home < 0 ? left : joining.computeIfAbsent(home, key -> new ArrayList<>())).add(member);
    }
    joining.forEach((home, found) -> groups.get(home).extra().addAll(found));
    return apart(form, left);
  }

  /** The only bearer in a shared context, or one with twice the overlap of any other. */
  private int home(String form, Member member, Set<Integer> candidates) {
    Context context = Context.of(List.of(member)).without(ownNumber(form));
    int best = -1;
    int most = 0;
    int second = 0;
    for (int candidate : candidates) {
      int overlap = gathering.overlap(context, groups.get(candidate).context(gathering.forms()));
      if (overlap > most) {
        second = most;
        most = overlap;
        best = candidate;
      } else if (overlap > second) {
        second = overlap;
      }
    }
    return most >= 2 * second ? best : -1;
  }

  /** The number that the name itself has in a context. */
  private int ownNumber(String form) {
    return gathering.forms().number(NameForms.isSingle(form) ? form : NameForms.part(form));
  }

  /** Those left are one person where their documents share names, else several. */
  private List<Group> apart(String form, List<Member> left) {
    int own = ownNumber(form);
    Partition home = new Partition(left.size());
    Map<Integer, Integer> seen = new HashMap<>();
    for (int i = 0; i < home.size(); i++) {
      for (int name : left.get(i).context()) {
        home.join(i, name == own ? null : seen.putIfAbsent(name, i));
      }
    }
    TreeMap<Integer, Group> found = new TreeMap<>();
    for (int i = 0; i < home.size(); i++) {
      found
          .computeIfAbsent(home.root(i), key -> new Group(List.of(), new ArrayList<>()))
          .extra()
          .add(left.get(i));
    }
    return List.copyOf(found.values());
  }
}
