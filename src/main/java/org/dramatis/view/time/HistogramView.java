package org.dramatis.view.time;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dramatis.view.Parameters;
import org.dramatis.view.View;
import org.dramatis.view.snapshot.CalendarDate;
import org.dramatis.view.snapshot.Entry;
import org.dramatis.view.snapshot.Filters;
import org.dramatis.view.snapshot.Report;
import org.dramatis.view.snapshot.Selection;
import org.dramatis.view.snapshot.Snapshot;
import org.dramatis.view.snapshot.Snapshots;
import org.dramatis.view.time.Histogram.Bar;

/** {@code /view/histogram}: how many events a time had, and how many documents. */
public final class HistogramView implements View {

  private final Snapshots snapshots;

  public HistogramView(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public Object answer(Parameters asked) {
    Snapshot snapshot = snapshots.now();
    Selection selection = new Selection(snapshot, Filters.of(asked));
    List<Integer> focus = snapshots.focus(snapshot, asked);
    List<CalendarDate> happened =
        dates(selection.events(focus).mapToObj(snapshot::entry).map(Entry::earliest));
    List<CalendarDate> published =
        dates(selection.reports(focus).mapToObj(snapshot::report).map(Report::published));
    Optional<Extent> drawn = Extent.drawn(happened, published, selection.filters().hasPeriod());
    return drawn
        .map(extent -> histogram(extent, happened, published))
        .orElseGet(
            () ->
                new Histogram(
                    Unit.DAY, List.of(), List.of(), happened.size(), published.size(), 0, 0));
  }

  /** Of what has none, the date is that of no code. */
  private static List<CalendarDate> dates(Stream<Integer> codes) {
    return codes.map(CalendarDate::new).toList();
  }

  private static Histogram histogram(
      Extent drawn, List<CalendarDate> happened, List<CalendarDate> published) {
    Unit unit = drawn.unit();
    List<CalendarDate> dated = happened.stream().filter(CalendarDate::isKnown).toList();
    List<CalendarDate> within = dated.stream().filter(drawn::has).toList();
    List<Bar> events = bars(within, unit);
    List<Bar> documents = bars(published.stream().filter(CalendarDate::isKnown).toList(), unit);
    int undated = happened.size() - dated.size() + within.size() - sum(events);
    return new Histogram(
        unit,
        events,
        documents,
        undated,
        published.size() - sum(documents),
        (int) dated.stream().filter(drawn::isAfter).count(),
        (int) dated.stream().filter(drawn::isBefore).count());
  }

  private static List<Bar> bars(List<CalendarDate> dates, Unit unit) {
    TreeMap<CalendarDate, Integer> counts = new TreeMap<>();
    dates.forEach(date -> unit.bar(date).ifPresent(bar -> counts.merge(bar, 1, Integer::sum)));
    return counts.entrySet().stream()
        .map(bar -> new Bar(bar.getKey().toString(), bar.getValue()))
        .toList();
  }

  private static int sum(List<Bar> bars) {
    return bars.stream().mapToInt(Bar::count).sum();
  }
}
