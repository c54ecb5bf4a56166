package org.dramatis.resolve.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dramatis.model.EntityKind;
import org.dramatis.resolve.event.Dates;
import org.dramatis.resolve.match.Partition;

/** Keeps people of the same name apart where what is said of them cannot be one life. */
final class Namesakes {

  private final Gathering gathering;

  Namesakes(Gathering gathering) {
    this.gathering = gathering;
  }

  /** The members of one name form, in one group or more. */
  List<List<Member>> split(String form, List<Member> members) {
    if (Party.kindOf(members) != EntityKind.PERSON || members.size() < 2) {
      return List.of(members);
    }
    List<List<Member>> byBirth = byBirth(form, members);
    return byBirth.size() > 1 ? byBirth : byPost(form, members);
  }

  private List<List<Member>> byBirth(String form, List<Member> members) {
    TreeMap<String, List<Member>> groups = new TreeMap<>(Comparator.reverseOrder());
    List<Member> silent = new ArrayList<>();
    for (Member member : members) {
      if (member.birthDate().isEmpty()) {
        silent.add(member);
        continue;
      }
      String date =
          groups.keySet().stream()
              .filter(known -> Dates.agree(known, member.birthDate()))
              .findFirst()
              .orElse(member.birthDate());
      groups.computeIfAbsent(date, key -> new ArrayList<>()).add(member);
    }
    return groups.size() < 2 ? List.of(members) : distribute(form, groups.values(), silent);
  }

  /** Posts of which neither title nor body is the same, in documents that share no name. */
  private List<List<Member>> byPost(String form, List<Member> members) {
    Partition home = new Partition(members.size());
    Map<Integer, Integer> seen = new HashMap<>();
    List<Member> silent = new ArrayList<>();
    int own = gathering.forms().number(form);
    for (int i = 0; i < home.size(); i++) {
      Member member = members.get(i);
      if (member.posts().length == 0) {
        silent.add(member);
        continue;
      }
      for (int hash : member.posts()) {
        home.join(i, seen.putIfAbsent(hash, i));
      }
      for (int hash : member.context()) {
        if (hash != own) {
          home.join(i, seen.putIfAbsent(hash, i));
        }
      }
    }
    TreeMap<Integer, List<Member>> groups = new TreeMap<>();
    for (int i = 0; i < home.size(); i++) {
      if (members.get(i).posts().length > 0) {
        groups.computeIfAbsent(home.root(i), key -> new ArrayList<>()).add(members.get(i));
      }
    }
    return groups.size() < 2 ? List.of(members) : distribute(form, groups.values(), silent);
  }

  /** Members of whom nothing is said go where their context is, else to the larger group. */
  private List<List<Member>> distribute(
      String form, java.util.Collection<List<Member>> groups, List<Member> silent) {
    int own = gathering.forms().number(form);
    List<List<Member>> told =
        groups.stream()
            .sorted(
                Comparator.<List<Member>>comparingInt(group -> -group.size())
                    .thenComparing(group -> group.get(0), Member.ORDER))
            .toList();
    List<Context> contexts = told.stream().map(group -> Context.of(group).without(own)).toList();
    List<List<Member>> whole = new ArrayList<>();
    told.forEach(group -> whole.add(new ArrayList<>(group)));
    for (Member member : silent) {
      Context context = Context.of(List.of(member)).without(own);
      int best = 0;
      int most = 0;
      for (int i = 0; i < contexts.size(); i++) {
        int overlap = gathering.overlap(context, contexts.get(i));
        if (overlap > most) {
          best = i;
          most = overlap;
        }
      }
      whole.get(best).add(member);
    }
    whole.forEach(group -> group.sort(Member.ORDER));
    return whole;
  }
}
