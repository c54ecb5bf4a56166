package org.dramatis.resolve.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dramatis.model.Comparison;
import org.dramatis.model.Comparison.Side;
import org.dramatis.model.Entity;
import org.dramatis.model.EntityKind;
import org.dramatis.model.Explanation;
import org.dramatis.model.LocalThing;
import org.dramatis.model.Reason;
import org.dramatis.resolve.entity.PartyMatcher.Pair;
import org.dramatis.resolve.name.Folding;

/** Says by which joins two names have become one thing's, or what keeps them apart. */
final class Explainer {

  /** Of two things with many names the most alike are shown. */
  private static final int SHOWN = 3;

  private static final Map<EntityKind, String> KIND =
      Map.of(
          EntityKind.PERSON, "a person",
          EntityKind.ORGANISATION, "an organisation",
          EntityKind.PLACE, "a place");

  /** So many local things of a name are enough to look it up. */
  private static final int MEMBERS = 3;

  private final Gathering gathering;
  private final Joining joining;
  private final SharedNames sharedNames;

  Explainer(Gathering gathering, Joining joining) {
    this.gathering = gathering;
    this.joining = joining;
    this.sharedNames = new SharedNames(gathering);
  }

  /**
   * Where a name stands among what was joined.
   *
   * @param group nothing for what has no name
   * @param part a party of the group, as a list of members, or one member
   * @param party nothing for a member that was placed alone
   * @param alias the name that was asked for, where only documents that have another one use it
   */
  record Place(Group group, Party party, List<Member> part, String alias) {

    Place(Group group, Party party, List<Member> part) {
      this(group, party, part, "");
    }

    Side side() {
      return new Side(
          Party.usualName(part), part.stream().limit(MEMBERS).map(Member::thing).toList());
    }
  }

  /** The part of an entity that is called so, else its largest. */
  Place find(Entity entity, String name) {
    Set<LocalThing> things = new HashSet<>(entity.members());
    String asked = Folding.fold(name);
    return places(things)
        .min(
            Comparator.<Place>comparingInt(place -> -fit(place, asked))
                .thenComparingInt(place -> -place.part().size())
                .thenComparing(place -> place.part().get(0), Member.ORDER))
        .map(place -> aliased(place, asked))
        .orElseThrow();
  }

  private static Place aliased(Place place, String asked) {
    return fit(place, asked) == 2
        ? place
        : place.part().stream()
            .flatMap(member -> member.aliases().stream())
            .filter(alias -> Folding.fold(alias).equals(asked))
            .findFirst()
            .map(alias -> new Place(place.group(), place.party(), place.part(), alias))
            .orElse(place);
  }

  private Stream<Place> places(Set<LocalThing> things) {
    List<Place> found = new ArrayList<>();
    for (Group group : joining.groups()) {
      for (Party party : group.parties()) {
        List<Member> part =
            party.members().stream().filter(it -> things.contains(it.thing())).toList();
        if (!part.isEmpty()) {
          found.add(new Place(group, party, part));
        }
      }
      for (Member member : group.extra()) {
        if (things.contains(member.thing())) {
          found.add(new Place(group, null, List.of(member)));
        }
      }
    }
    for (Member member : joining.unnamed()) {
      if (things.contains(member.thing())) {
        found.add(new Place(null, null, List.of(member)));
      }
    }
    return found.stream();
  }

  /** 2 if a name is as asked, 1 if one has it in it. */
  private static int fit(Place place, String asked) {
    int best = 0;
    for (Member member : place.part()) {
      String name = Folding.fold(member.name());
      best = Math.max(best, name.equals(asked) ? 2 : name.contains(asked) ? 1 : 0);
      best = Math.max(best, best == 0 && aliases(member).contains(asked) ? 1 : 0);
    }
    return best;
  }

  private static Set<String> aliases(Member member) {
    Set<String> folded = new HashSet<>();
    member.aliases().forEach(alias -> folded.add(Folding.fold(alias)));
    return folded;
  }

  Explanation explain(Place one, Place other) {
    return one.group() != null && one.group() == other.group()
        ? new Explanation(true, chain(one, other))
        : new Explanation(one.part().equals(other.part()), apart(one, other));
  }

  /** From the placed member to its group, from party to party, and to the other placed member. */
  private List<Comparison> chain(Place one, Place other) {
    List<Comparison> chain = new ArrayList<>(inDocument(one));
    Group group = one.group();
    if (group.parties().isEmpty()) {
      chain.add(together(one, other));
      return chain;
    }
    Party from = one.party() == null ? group.parties().get(0) : one.party();
    Party to = other.party() == null ? group.parties().get(0) : other.party();
    if (one.party() == null) {
      chain.add(placed(one, from));
    }
    chain.addAll(path(from, to));
    if (other.party() == null) {
      chain.add(placed(other, to));
    }
    chain.addAll(inDocument(other));
    if (chain.isEmpty()) {
      chain.add(new Comparison(one.side(), other.side(), List.of(equal(1)), List.of()));
    }
    return chain;
  }

  /** That a document goes on with another name was decided within it. */
  private static List<Comparison> inDocument(Place place) {
    if (place.alias().isEmpty()) {
      return List.of();
    }
    List<LocalThing> members =
        place.part().stream()
            .filter(member -> member.aliases().contains(place.alias()))
            .map(Member::thing)
            .limit(MEMBERS)
            .toList();
    return List.of(
        new Comparison(
            new Side(place.alias(), members),
            new Side(Party.usualName(place.part()), members),
            List.of(new Reason("a document uses both names for it", 1)),
            List.of()));
  }

  private static Reason equal(double weight) {
    return new Reason("the same name, but for the way it is written", weight);
  }

  private Comparison together(Place one, Place other) {
    Context context = Context.of(one.part());
    List<Reason> reasons =
        List.of(equal(0.5), sharedNames.reason(context, Context.of(other.part()), 0.5));
    return new Comparison(one.side(), other.side(), reasons, List.of());
  }

  private Comparison placed(Place place, Party party) {
    Context context = Context.of(place.part()).without(numberOf(place.part().get(0)));
    Reason part = new Reason("a part of the name", 0.5);
    Reason near = sharedNames.reason(context, place.group().context(gathering.forms()), 0.5);
    Place whole = new Place(place.group(), party, party.members());
    return new Comparison(place.side(), whole.side(), List.of(part, near), List.of());
  }

  /** Breadth first over the joins of the group, which make a tree. */
  private List<Comparison> path(Party from, Party to) {
    Map<Integer, List<Pair>> links = new HashMap<>();
    for (Pair pair : joining.joins()) {
      links.computeIfAbsent(pair.one(), key -> new ArrayList<>()).add(pair);
      links.computeIfAbsent(pair.other(), key -> new ArrayList<>()).add(pair);
    }
    int start = joining.parties().indexOf(from);
    int end = joining.parties().indexOf(to);
    Map<Integer, Pair> cameBy = new HashMap<>();
    Deque<Integer> next = new ArrayDeque<>(List.of(end));
    while (!next.isEmpty() && !cameBy.containsKey(start)) {
      int at = next.remove();
      for (Pair pair : links.getOrDefault(at, List.of())) {
        int neighbour = pair.one() == at ? pair.other() : pair.one();
        if (neighbour != end && cameBy.putIfAbsent(neighbour, pair) == null) {
          next.add(neighbour);
        }
      }
    }
    List<Comparison> path = new ArrayList<>();
    for (int at = start; at != end; ) {
      Pair pair = cameBy.get(at);
      int further = pair.one() == at ? pair.other() : pair.one();
      path.add(compared(joining.parties().get(at), joining.parties().get(further)));
      at = further;
    }
    return path;
  }

  /** What of two things is most alike. */
  private List<Comparison> apart(Place one, Place other) {
    List<Comparison> all = new ArrayList<>();
    for (Party first : parties(one)) {
      for (Party second : parties(other)) {
        all.add(compared(first, second));
      }
    }
    if (all.isEmpty()) {
      String alone = "a name that stands for part of a name, or none at all, is placed by company";
      all.add(new Comparison(one.side(), other.side(), List.of(), List.of(alone)));
    }
    return all.stream()
        .sorted(
            Comparator.<Comparison>comparingDouble(found -> -found.score())
                .thenComparingInt(found -> found.against().size()))
        .limit(SHOWN)
        .toList();
  }

  private static List<Party> parties(Place place) {
    return place.group() == null ? List.of() : place.group().parties();
  }

  private Comparison compared(Party one, Party other) {
    NameForms forms = gathering.forms();
    List<Reason> reasons = new ArrayList<>();
    for (Reason reason : joining.likeness().score(one, other).reasons()) {
      reasons.add(
          reason.words().equals(PartyLikeness.SHARED_CONTEXT)
              ? sharedNames.reason(one.context(forms), other.context(forms), reason.weight())
              : reason);
    }
    return new Comparison(
        new Place(null, one, one.members()).side(),
        new Place(null, other, other.members()).side(),
        reasons,
        against(one, other));
  }

  /** Things of two kinds are never compared; that alone says why they are two. */
  private List<String> against(Party one, Party other) {
    return one.kind().broad() == other.kind().broad()
        ? joining.likeness().against(one, other)
        : List.of(
            "%s is %s, %s %s"
                .formatted(
                    Party.usualName(one.members()),
                    KIND.get(one.kind().broad()),
                    Party.usualName(other.members()),
                    KIND.get(other.kind().broad())));
  }

  private int numberOf(Member member) {
    return gathering.forms().name(member.kind(), member.name()).number();
  }
}
