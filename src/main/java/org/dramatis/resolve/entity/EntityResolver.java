package org.dramatis.resolve.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dramatis.model.Entity;
import org.dramatis.model.JudgedClaim.Sort;
import org.dramatis.resolve.copy.Stories;
import org.dramatis.resolve.judgement.Docket;
import org.dramatis.resolve.name.NameKnowledge;

/** Decides which people, organisations and places of different documents are the same. */
public final class EntityResolver {

  private final NameKnowledge knowledge;

  public EntityResolver(NameKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The entities by path; the same for the same documents in whatever order they were added.
   *
   * @param docket what the user has judged
   */
  public List<Entity> resolve(Gathering gathering, Stories stories, Docket docket) {
    Map<String, List<Member>> byForm = new HashMap<>();
    Map<String, List<Member>> partial = new HashMap<>();
    List<List<Member>> written = new ArrayList<>();
    List<Member> members = gathering.members();
    for (Member member : members) {
      if (!member.named()) {
        written.add(List.of(member));
        continue;
      }
      String form = member.form();
      (NameForms.isPartial(form) ? partial : byForm)
          .computeIfAbsent(form, key -> new ArrayList<>(2))
          .add(member);
    }
    List<Group> groups = groups(gathering, members, new TreeMap<>(byForm));
    List<Group> leftOver = new PartialNames(gathering, groups).place(new TreeMap<>(partial));
    groups.forEach(group -> written.add(group.members()));
    leftOver.forEach(group -> written.add(group.members()));
    List<List<Member>> judged =
        docket.regroup(written, Sort.ENTITY, Member::thing, new MemberAffinity(gathering));
    return new EntityWriter(knowledge, stories).write(judged);
  }

  private List<Group> groups(
      Gathering gathering, List<Member> members, TreeMap<String, List<Member>> byForm) {
    Namesakes namesakes = new Namesakes(gathering);
    List<Party> parties = new ArrayList<>();
    byForm.forEach(
        (form, found) ->
            namesakes
                .split(form, found)
                .forEach(one -> parties.add(new Party(form, one, knowledge))));
    parties.sort(Party.ORDER);
    Pairings pairings = new Pairings(gathering.forms(), knowledge, members);
    PartyMatcher matcher = new PartyMatcher(gathering, knowledge, pairings);
    List<Group> groups = new ArrayList<>();
    for (List<Party> cluster : new PartyClusters(parties, matcher).joined()) {
      groups.add(new Group(cluster, new ArrayList<>()));
    }
    return groups;
  }
}
