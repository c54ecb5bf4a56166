package org.dramatis.view.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dramatis.store.GraphStore;
import org.dramatis.view.Parameters;
import org.dramatis.view.Serving;
import org.dramatis.view.View;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.graph.Standing;
import org.dramatis.view.overview.Overview.Extent;
import org.dramatis.view.overview.Overview.PublisherCount;
import org.dramatis.view.overview.Overview.RelationCount;
import org.dramatis.view.snapshot.CalendarDate;
import org.dramatis.view.snapshot.Entry;
import org.dramatis.view.snapshot.Link;
import org.dramatis.view.snapshot.Report;
import org.dramatis.view.snapshot.Snapshot;
import org.dramatis.view.snapshot.Snapshots;

/** {@code /view/overview}: what a store holds. */
public final class OverviewView implements View {

  private static final int PUBLISHERS = 100;

  private final GraphStore store;
  private final Serving serving;
  private final Snapshots snapshots;

  public OverviewView(GraphStore store, Serving serving, Snapshots snapshots) {
    this.store = store;
    this.serving = serving;
    this.snapshots = snapshots;
  }

  @Override
  public Object answer(Parameters asked) {
    Snapshot snapshot = snapshots.now();
    return new Overview(
        store.folder().toAbsolutePath().normalize().getFileName().toString(),
        store.base(),
        serving.version(),
        serving.writable(),
        serving.watching(),
        snapshot.state(),
        snapshot.reports().size(),
        kinds(snapshot),
        new TypeCounts(snapshot).list(),
        relations(snapshot),
        standings(snapshot),
        extent(snapshot.events().mapToObj(snapshot::entry).flatMap(OverviewView::dates)),
        extent(snapshot.reports().stream().map(Report::published)),
        publishers(snapshot),
        new Suggestions(snapshot).list());
  }

  private static Map<String, Integer> kinds(Snapshot snapshot) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Kind kind : Kind.values()) {
      counts.put(word(kind), 0);
    }
    IntStream.range(0, snapshot.size())
        .forEach(thing -> counts.merge(word(snapshot.entry(thing).kind()), 1, Integer::sum));
    return counts;
  }

  private static Map<String, Integer> standings(Snapshot snapshot) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Standing standing : Standing.values()) {
      counts.put(word(standing), 0);
    }
    snapshot
        .events()
        .forEach(event -> counts.merge(word(snapshot.entry(event).standing()), 1, Integer::sum));
    return counts;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static List<RelationCount> relations(Snapshot snapshot) {
    Map<String, Integer> counts = new TreeMap<>();
    IntStream.range(0, snapshot.linkCount())
        .mapToObj(snapshot::link)
        .filter(link -> !link.isRole())
        .map(Link::relation)
        .forEach(relation -> counts.merge(relation, 1, Integer::sum));
    return counts.entrySet().stream()
        .map(
            entry ->
                new RelationCount(
                    entry.getKey(),
                    entry.getKey().equals(Link.TENURE)
                        ? "post held"
                        : snapshot.classes().label(entry.getKey()),
                    entry.getValue()))
        .sorted(
            Comparator.comparingInt(RelationCount::count)
                .reversed()
                .thenComparing(RelationCount::relation))
        .toList();
  }

  private static Stream<Integer> dates(Entry event) {
    return Stream.of(event.earliest(), event.latest());
  }

  private static Optional<Extent> extent(Stream<Integer> codes) {
    List<CalendarDate> known =
        codes.distinct().map(CalendarDate::new).filter(CalendarDate::isKnown).toList();
    return known.stream()
        .min(Comparator.comparingLong(CalendarDate::first))
        .map(
            first ->
                new Extent(
                    first.toString(),
                    known.stream()
                        .max(Comparator.comparingLong(CalendarDate::last))
                        .orElseThrow()
                        .toString()));
  }

  private static List<PublisherCount> publishers(Snapshot snapshot) {
    return snapshot.reports().stream()
        .map(Report::publisher)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.summingInt(n -> 1)))
        .entrySet()
        .stream()
        .map(entry -> new PublisherCount(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(PublisherCount::documents)
                .reversed()
                .thenComparing(PublisherCount::name))
        .limit(PUBLISHERS)
        .toList();
  }
}
