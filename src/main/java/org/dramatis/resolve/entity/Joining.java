package org.dramatis.resolve.entity;

import java.util.ArrayList;
import java.util.List;
import org.dramatis.resolve.entity.PartyMatcher.Pair;

/**
 * Which members are one thing, and how that was found.
 *
 * @param parties in their order
 * @param joins the pairs of parties, by their places, that have joined two groups
 * @param groups of parties and members, those that only members make last
 * @param unnamed the members that nothing of another document is joined with
 * @param likeness by which the parties were compared
 */
record Joining(
    List<Party> parties,
    List<Pair> joins,
    List<Group> groups,
    List<Member> unnamed,
    PartyLikeness likeness) {

  /** The members of each thing, each in their order. */
  List<List<Member>> written() {
    List<List<Member>> written = new ArrayList<>(unnamed.size() + groups.size());
    unnamed.forEach(member -> written.add(List.of(member)));
    groups.forEach(group -> written.add(group.members()));
    return written;
  }
}
