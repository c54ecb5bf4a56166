package org.dramatis.resolve.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.dramatis.model.Event;
import org.dramatis.model.EventMention;
import org.dramatis.model.Factuality;
import org.dramatis.model.LocalThing;
import org.dramatis.model.Participation;
import org.dramatis.model.Support;
import org.dramatis.resolve.copy.Sketch;
import org.dramatis.resolve.copy.Stories;
import org.dramatis.resolve.name.Folding;

/** Gives each cluster of occurrences its participants, date, factuality, support and path. */
final class EventWriter {

  /** Which of two views that as many stories hold is told first. */
  private static final List<Factuality> BETWEEN_EQUALS =
      List.of(Factuality.ASSERTED, Factuality.UNCERTAIN, Factuality.NEGATED, Factuality.FUTURE);

  private final Stories stories;

  EventWriter(Stories stories) {
    this.stories = stories;
  }

  List<Event> write(List<List<Occurrence>> clusters) {
    Map<String, Integer> taken = new TreeMap<>();
    List<Event> drafts = new ArrayList<>(clusters.size());
    for (List<Occurrence> cluster : clusters) {
      Event draft = draft(cluster, 4);
      taken.merge(draft.path(), 1, Integer::sum);
      drafts.add(draft);
    }
    for (int i = 0; i < drafts.size(); i++) {
      if (taken.get(drafts.get(i).path()) > 1) {
        drafts.set(i, draft(clusters.get(i), 16));
      }
    }
    List<Event> whole = new Wholes(clusters, drafts).found();
    return whole.stream().sorted(Comparator.comparing(Event::path)).toList();
  }

  private Event draft(List<Occurrence> cluster, int digits) {
    Map<String, List<Participant>> participants = new Cast(cluster, stories).byRole();
    List<Participation> participations = new ArrayList<>();
    participants.forEach(
        (role, found) -> found.forEach(e -> participations.add(new Participation(role, e.path()))));
    String type = type(cluster);
    Optional<Integer> amount = amount(cluster);
    Optional<String> begin = best(cluster, "begin");
    Optional<String> date =
        begin.isPresent()
            ? best(cluster, "date")
            : best(cluster, "date").or(() -> best(cluster, Occurrence::threadDates));
    String when = date.or(() -> begin).map(found -> "-" + found).orElse("");
    return new Event(
        "event/"
            + Folding.slug(EventLabel.words(type))
            + when
            + who(participants)
            + "-"
            + hash(cluster.get(0)).substring(0, digits),
        type,
        EventLabel.of(type, past(cluster), participants, amount),
        participations,
        date,
        begin,
        best(cluster, "end"),
        amount,
        factuality(cluster),
        support(cluster),
        List.of(),
        cluster.stream().map(Occurrence::thing).toList());
  }

  private static String hash(Occurrence smallest) {
    LocalThing thing = smallest.thing();
    return String.format(Locale.ROOT, "%016x", Sketch.hash(thing.document() + "#" + thing.id()));
  }

  /** What most stories call it; what no class describes only where none has a class. */
  private String type(List<Occurrence> cluster) {
    TreeMap<String, Set<String>> told = new TreeMap<>(Comparator.reverseOrder());
    for (Occurrence occurrence : cluster) {
      told.computeIfAbsent(occurrence.type(), key -> new HashSet<>())
          .add(stories.storyOf(occurrence.document()));
    }
    if (told.size() > 1) {
      told.remove(EventMention.UNTYPED);
    }
    return told.entrySet().stream()
        .max(Comparator.comparingInt(entry -> entry.getValue().size()))
        .orElseThrow()
        .getKey();
  }

  private static String who(Map<String, List<Participant>> participants) {
    List<String> slugs =
        List.of("actor", "target", "participant", "place").stream()
            .flatMap(role -> participants.getOrDefault(role, List.of()).stream())
            .map(entity -> entity.path().substring(entity.path().indexOf('/') + 1))
            .distinct()
            .limit(2)
            .toList();
    return slugs.isEmpty() ? "" : "-" + String.join("-", slugs);
  }

  /** The date with the most stories behind it; a day stands on reports of its month too. */
  private Optional<String> best(List<Occurrence> cluster, String role) {
    return best(cluster, occurrence -> occurrence.dates().getOrDefault(role, new TreeSet<>()));
  }

  private Optional<String> best(
      List<Occurrence> cluster, Function<Occurrence, SortedSet<String>> dates) {
    TreeMap<String, Set<String>> told = new TreeMap<>(Comparator.reverseOrder());
    for (Occurrence occurrence : cluster) {
      for (String date : dates.apply(occurrence)) {
        told.computeIfAbsent(date, key -> new HashSet<>())
            .add(stories.storyOf(occurrence.document()));
      }
    }
    Comparator<String> support = Comparator.comparingInt(date -> support(date, told));
    return told.keySet().stream().max(support.thenComparing(String::length));
  }

  private static int support(String date, Map<String, Set<String>> told) {
    Set<String> all = new HashSet<>();
    told.forEach(
        (other, found) -> {
          if (date.startsWith(other)) {
            all.addAll(found);
          }
        });
    return all.size();
  }

  private Optional<Integer> amount(List<Occurrence> cluster) {
    TreeMap<Integer, Set<String>> told = new TreeMap<>();
    for (Occurrence occurrence : cluster) {
      occurrence
          .amount()
          .ifPresent(
              amount ->
                  told.computeIfAbsent(amount, key -> new HashSet<>())
                      .add(stories.storyOf(occurrence.document())));
    }
    return told.entrySet().stream()
        .max(
            Comparator.<Map.Entry<Integer, Set<String>>>comparingInt(e -> e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  /**
   * What most stories say; where as many say otherwise, that it happened, and where as many hold it
   * possible as deny it, that it is uncertain.
   */
  private Factuality factuality(List<Occurrence> cluster) {
    EnumMap<Factuality, Set<String>> told = new EnumMap<>(Factuality.class);
    for (Occurrence occurrence : cluster) {
      for (Factuality factuality : occurrence.factuality().keySet()) {
        told.computeIfAbsent(factuality, key -> new HashSet<>())
            .add(stories.storyOf(occurrence.document()));
      }
    }
    return told.entrySet().stream()
        .max(
            Comparator.<Map.Entry<Factuality, Set<String>>>comparingInt(e -> e.getValue().size())
                .thenComparing(entry -> -BETWEEN_EQUALS.indexOf(entry.getKey())))
        .orElseThrow()
        .getKey();
  }

  private Support support(List<Occurrence> cluster) {
    Set<String> documents = new HashSet<>();
    Set<String> told = new HashSet<>();
    int mentions = 0;
    for (Occurrence occurrence : cluster) {
      mentions += occurrence.mentions();
      documents.add(occurrence.document());
      told.add(stories.storyOf(occurrence.document()));
    }
    return new Support(mentions, documents.size(), told.size());
  }

  /** The most frequent past form of the trigger, or an empty string. */
  private static String past(List<Occurrence> cluster) {
    TreeMap<String, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
    for (Occurrence occurrence : cluster) {
      if (!occurrence.past().isEmpty()) {
        counts.merge(occurrence.past(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
