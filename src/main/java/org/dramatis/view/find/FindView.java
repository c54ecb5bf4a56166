package org.dramatis.view.find;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dramatis.view.Parameters;
import org.dramatis.view.View;
import org.dramatis.view.snapshot.CalendarDate;
import org.dramatis.view.snapshot.Entry;
import org.dramatis.view.snapshot.Filters;
import org.dramatis.view.snapshot.Snapshot;
import org.dramatis.view.snapshot.Snapshots;

/** {@code /view/find}: things by the beginning of any word of their names. */
public final class FindView implements View {

  private static final int USUAL = 12;
  private static final int MOST = 100;

  private final Snapshots snapshots;

  public FindView(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public Object answer(Parameters asked) {
    Snapshot snapshot = snapshots.now();
    String typed = fold(asked.text("q").orElse(""));
    Filters filters = Filters.of(asked);
    int limit = asked.count("limit", USUAL, MOST);
    if (typed.isBlank()) {
      return new Found(List.of(), List.of(), 0);
    }
    List<Integer> fitting =
        IntStream.range(0, snapshot.size())
            .filter(
                thing ->
                    filters.kinds().isEmpty()
                        || filters.kinds().contains(snapshot.entry(thing).kind()))
            .filter(thing -> (" " + fold(snapshot.entry(thing).label())).contains(" " + typed))
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(thing -> snapshot.entry(thing).sources())
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return new Found(
        fitting.stream().limit(limit).map(thing -> found(snapshot, thing)).toList(),
        List.of(),
        Math.max(0, fitting.size() - limit));
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  private static FoundThing found(Snapshot snapshot, int thing) {
    List<Integer> years =
        IntStream.concat(
                IntStream.of(thing),
                snapshot.links(thing).map(link -> snapshot.link(link).other(thing)))
            .mapToObj(snapshot::entry)
            .filter(Entry::isDated)
            .flatMap(event -> List.of(event.earliest(), event.latest()).stream())
            .map(code -> new CalendarDate(code).year())
            .sorted()
            .toList();
    return new FoundThing(
        snapshot.thing(thing),
        Optional.empty(),
        years.stream().findFirst(),
        years.stream().reduce((first, last) -> last));
  }
}
