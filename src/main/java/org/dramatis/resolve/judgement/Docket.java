package org.dramatis.resolve.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.JudgedClaim.Sort;
import org.dramatis.model.Judgement.Decision;
import org.dramatis.model.Judgements;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.LocalThing;
import org.dramatis.model.Ruling;

/**
 * The judgements as they are heard in one resolution: finds the claims that they are about, leaves
 * out those that are rejected, joins and parts what the resolver has grouped, and says what became
 * of each judgement. What no judgement is about stays as the resolver made it.
 */
public final class Docket {

  private final Rejections rejections;
  private final List<Rejection> rejected = new ArrayList<>();
  private final List<Case> cases = new ArrayList<>();
  private final Map<String, List<Side>> sidesByDocument = new HashMap<>();
  private final Map<String, List<Side>> sidesByName = new HashMap<>();

  public Docket(Judgements judgements) {
    judgements.all().stream()
        .filter(judgement -> judgement.decision() == Decision.REJECT)
        .forEach(judgement -> rejected.add(new Rejection(judgement)));
    judgements.all().stream()
        .filter(judgement -> judgement.decision() != Decision.REJECT)
        .forEach(judgement -> cases.add(new Case(judgement)));
    rejections = new Rejections(rejected);
    cases.forEach(one -> one.sides().forEach(this::register));
  }

  private void register(Side side) {
    sidesByDocument.computeIfAbsent(side.document(), key -> new ArrayList<>(1)).add(side);
    side.name()
        .ifPresent(name -> sidesByName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(side));
  }

  /** Takes notice of a document; each is heard once, in whatever order. */
  public void hear(DocumentClaims document) {
    if (rejected.isEmpty() && cases.isEmpty()) {
      return;
    }
    rejected.forEach(rejection -> rejection.hear(document));
    DocumentClaims accepted = accepted(document);
    sidesByDocument
        .getOrDefault(document.document().id(), List.of())
        .forEach(side -> side.hear(accepted));
    for (LocalEntity entity : accepted.entities()) {
      sidesByName
          .getOrDefault(entity.name(), List.of())
          .forEach(side -> side.hear(accepted, entity));
    }
  }

  /** The document without the claims that are rejected. */
  public DocumentClaims accepted(DocumentClaims document) {
    return rejections.without(document);
  }

  /**
   * Groups of members as the judgements want them.
   *
   * @param groups as the resolver made them, each in the order of its local things
   * @param sort what the members are
   * @param thing the local thing that a member is
   * @param affinity says where a member goes whose group is parted
   */
  public <T> List<List<T>> regroup(
      List<List<T>> groups, Sort sort, Function<T, LocalThing> thing, Affinity<T> affinity) {
    List<Case> heard = cases.stream().filter(one -> one.sort() == sort).toList();
    if (heard.isEmpty()) {
      return groups;
    }
    Map<LocalThing, Integer> homes = homes(groups, thing, heard);
    heard.forEach(one -> one.bind(homes));
    new Contradictions(heard).mark();
    List<Case> binding = heard.stream().filter(Case::isInForce).toList();
    return new Regrouping<>(binding, homes, thing, affinity).of(groups);
  }

  /** In which group each local thing is that a judgement may be about. */
  private static <T> Map<LocalThing, Integer> homes(
      List<List<T>> groups, Function<T, LocalThing> thing, Collection<Case> heard) {
    Set<LocalThing> wanted = new HashSet<>();
    heard.forEach(one -> one.sides().forEach(side -> wanted.addAll(side.candidates())));
    Map<LocalThing, Integer> homes = new TreeMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (T member : groups.get(i)) {
        LocalThing local = thing.apply(member);
        if (wanted.contains(local)) {
          homes.put(local, i);
        }
      }
    }
    return homes;
  }

  /** What became of each judgement, by id; asked when all groups are made. */
  public List<Ruling> rulings() {
    return Stream.concat(rejected.stream().map(Rejection::ruling), cases.stream().map(Case::ruling))
        .sorted(Comparator.comparing(ruling -> ruling.judgement().id()))
        .toList();
  }
}
