package org.dramatis.resolve.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dramatis.model.Asked;
import org.dramatis.model.Entity;
import org.dramatis.model.Explanation;
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
    return write(gathering, stories, docket, joined(gathering));
  }

  private List<Entity> write(Gathering gathering, Stories stories, Docket docket, Joining joining) {
    List<List<Member>> judged =
        docket.regroup(
            joining.written(), Sort.ENTITY, Member::thing, new MemberAffinity(gathering));
    return new EntityWriter(knowledge, stories).write(judged);
  }

  /**
   * Why two things are one, or are not.
   *
   * @param docket what the user has judged
   * @param one as it is asked for
   * @param other as it is asked for
   * @return nothing if either is not among the entities
   */
  public Optional<Explanation> explain(Gathering gathering, Docket docket, Asked one, Asked other) {
    Joining joining = joined(gathering);
    Map<String, Entity> entities = new HashMap<>();
    write(gathering, Stories.among(List.of()), docket, joining)
        .forEach(entity -> entities.put(entity.path(), entity));
    if (!entities.containsKey(one.path()) || !entities.containsKey(other.path())) {
      return Optional.empty();
    }
    Explainer explainer = new Explainer(gathering, joining);
    return Optional.of(
        explainer.explain(
            explainer.find(entities.get(one.path()), one.name()),
            explainer.find(entities.get(other.path()), other.name())));
  }

  private Joining joined(Gathering gathering) {
    Map<String, List<Member>> byForm = new HashMap<>();
    Map<String, List<Member>> partial = new HashMap<>();
    List<Member> unnamed = new ArrayList<>();
    List<Member> members = gathering.members();
    for (Member member : members) {
      if (!member.named()) {
        unnamed.add(member);
        continue;
      }
      String form = member.form();
      (NameForms.isPartial(form) ? partial : byForm)
          .computeIfAbsent(form, key -> new ArrayList<>(2))
          .add(member);
    }
    List<Party> parties = parties(gathering, new TreeMap<>(byForm));
    Pairings pairings = new Pairings(gathering.forms(), knowledge, members);
    PartyLikeness likeness = new PartyLikeness(gathering, knowledge, pairings);
    PartyMatcher matcher = new PartyMatcher(gathering, knowledge, pairings);
    PartyClusters clusters = new PartyClusters(parties, matcher, likeness);
    List<Group> groups = new ArrayList<>();
    for (List<Party> cluster : clusters.joined()) {
      groups.add(new Group(cluster, new ArrayList<>()));
    }
    groups.addAll(new PartialNames(gathering, groups).place(new TreeMap<>(partial)));
    return new Joining(parties, clusters.accepted(), groups, unnamed, likeness);
  }

  private List<Party> parties(Gathering gathering, TreeMap<String, List<Member>> byForm) {
    Namesakes namesakes = new Namesakes(gathering);
    List<Party> parties = new ArrayList<>();
    byForm.forEach(
        (form, found) ->
            namesakes
                .split(form, found)
                .forEach(one -> parties.add(new Party(form, one, knowledge))));
    parties.sort(Party.ORDER);
    return parties;
  }
}
