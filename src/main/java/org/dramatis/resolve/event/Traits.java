package org.dramatis.resolve.event;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EventMention;

/**
 * What of an occurrence is compared, in numbers: of its participants those that have a name, as a
 * description ("two soldiers") may mean anyone.
 *
 * @param report the place of the report among {@link Gists}
 * @param people those who take part in any way
 * @param both those who take part on either side, where the report does not tell the sides
 * @param parties those of them that are no places
 * @param persons those of them that are persons
 * @param places of each kind of which an event has one
 * @param scene of each kind of {@code places}: these, else those that its sentences name
 * @param spots the cities and facilities of the scene
 * @param when days, months or years
 * @param day the day that places it roughly in time, {@link #NO_DAY} if none does
 * @param reported whether it is known on which day the report appeared
 * @param amount how many it struck, {@link #NO_AMOUNT} if that is not said
 * @param factualities a bit for each
 */
record Traits(
    int report,
    int type,
    boolean untyped,
    int[] stems,
    int[] actors,
    int[] targets,
    int[] participants,
    int[] place,
    int[] people,
    int[] parties,
    int[] persons,
    int[] both,
    int[][] places,
    int[][] scene,
    int[] spots,
    String[] when,
    long day,
    boolean reported,
    long amount,
    int factualities,
    Setting setting) {

  static final long NO_DAY = Long.MIN_VALUE;
  static final long NO_AMOUNT = Long.MIN_VALUE;

  private static final List<EntityKind> KINDS =
      List.of(EntityKind.CITY, EntityKind.COUNTRY, EntityKind.REGION, EntityKind.FACILITY);

  /** Gives the strings of a set of occurrences their numbers. */
  static final class Numbering {
    private final Map<String, Integer> numbers = new HashMap<>();

    int of(String string) {
      Integer known = numbers.get(string);
      if (known == null) {
        known = numbers.size();
        numbers.put(string, known);
      }
      return known;
    }

    private int[] set(Stream<String> strings) {
      return strings.mapToInt(this::of).sorted().distinct().toArray();
    }

    private int[] named(Collection<Participant> entities, Predicate<Participant> filter) {
      return entities.isEmpty()
          ? new int[0]
          : set(entities.stream().filter(Participant::named).filter(filter).map(Participant::path));
    }

    private int[] people(Occurrence one, Predicate<Participant> filter) {
      return all(
          Stream.of("actor", "target", "participant")
              .map(role -> named(one.in(role), filter))
              .toArray(int[][]::new));
    }

    /**
     * The traits of an occurrence.
     *
     * @param gists of all reports
     */
    Traits of(Occurrence one, Gists gists) {
      int[] actors = named(one.in("actor"), entity -> true);
      int[] targets = named(one.in("target"), entity -> true);
      int[] participants = named(one.in("participant"), entity -> true);
      int[][] places = new int[KINDS.size()][];
      int[][] scene = new int[KINDS.size()][];
      for (int i = 0; i < places.length; i++) {
        EntityKind kind = KINDS.get(i);
        places[i] = named(one.in("place"), place -> place.kind() == kind);
        scene[i] =
            places[i].length > 0 ? places[i] : named(one.scene(), place -> place.kind() == kind);
      }
      return new Traits(
          gists.place(one.document()),
          of(one.type()),
          one.type().equals(EventMention.UNTYPED),
          set(one.stems().stream()),
          actors,
          targets,
          participants,
          named(one.in("place"), place -> true),
          all(actors, targets, participants),
          people(one, entity -> !entity.kind().isPlace()),
          people(one, entity -> entity.kind() == EntityKind.PERSON),
          participants.length == 0 ? participants : all(actors, targets, participants),
          places,
          scene,
          all(scene[KINDS.indexOf(EntityKind.CITY)], scene[KINDS.indexOf(EntityKind.FACILITY)]),
          one.when().toArray(String[]::new),
          one.roughDay().orElse(NO_DAY),
          one.told().isPresent(),
          one.amount().isPresent() ? one.amount().getAsInt() : NO_AMOUNT,
          one.factuality().keySet().stream().mapToInt(told -> 1 << told.ordinal()).sum(),
          one.setting());
    }
  }

  private static int[] all(int[]... sets) {
    return Arrays.stream(sets).flatMapToInt(Arrays::stream).sorted().distinct().toArray();
  }

  /** The countries of the scene. */
  int[] countries() {
    return scene[KINDS.indexOf(EntityKind.COUNTRY)];
  }

  boolean isDated() {
    return when.length > 0;
  }

  /** Whether one day is given for both. */
  boolean sharesDate(Traits other) {
    return Arrays.stream(when)
        .filter(date -> date.length() == 10)
        .anyMatch(Arrays.asList(other.when)::contains);
  }

  boolean hasDay() {
    return day != NO_DAY;
  }

  boolean hasAmount() {
    return amount != NO_AMOUNT;
  }
}
