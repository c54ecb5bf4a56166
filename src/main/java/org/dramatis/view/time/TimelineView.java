package org.dramatis.view.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dramatis.view.Parameters;
import org.dramatis.view.View;
import org.dramatis.view.snapshot.CalendarDate;
import org.dramatis.view.snapshot.Entry;
import org.dramatis.view.snapshot.Filters;
import org.dramatis.view.snapshot.Link;
import org.dramatis.view.snapshot.Report;
import org.dramatis.view.snapshot.Selection;
import org.dramatis.view.snapshot.Snapshot;
import org.dramatis.view.snapshot.Snapshots;
import org.dramatis.view.time.Timeline.Participant;
import org.dramatis.view.time.Timeline.Place;
import org.dramatis.view.time.Timeline.TimelineEvent;
import org.dramatis.view.time.Timeline.Told;

/** {@code /view/timeline}: events one after the other, each with when it was told. */
public final class TimelineView implements View {

  private static final int USUAL = 100;
  private static final int MOST = 1_000;
  private static final String PLACE = "place";

  private final Snapshots snapshots;

  public TimelineView(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public Object answer(Parameters asked) {
    Snapshot snapshot = snapshots.now();
    Selection selection = new Selection(snapshot, Filters.of(asked));
    List<Integer> focus = snapshots.focus(snapshot, asked);
    int limit = asked.count("limit", USUAL, MOST);
    int offset = asked.count("offset", 0, Integer.MAX_VALUE);
    List<Integer> all = selection.events(focus).boxed().toList();
    List<Integer> dated =
        all.stream()
            .filter(event -> snapshot.entry(event).isDated())
            .sorted(inOrder(snapshot))
            .toList();
    List<TimelineEvent> shown =
        dated.stream().skip(offset).limit(limit).map(event -> event(snapshot, event)).toList();
    return new Timeline(
        shown, all.size() - dated.size(), Math.max(0, dated.size() - offset - shown.size()));
  }

  /** By time; a month before its days. At one time the better supported first. */
  private static Comparator<Integer> inOrder(Snapshot snapshot) {
    return Comparator.comparing(
        snapshot::entry,
        Comparator.comparingInt(Entry::earliest).thenComparing(Entry.BEST_SUPPORTED));
  }

  private static TimelineEvent event(Snapshot snapshot, int event) {
    List<Link> roles = snapshot.links(event).mapToObj(snapshot::link).filter(Link::isRole).toList();
    return new TimelineEvent(
        snapshot.thing(event),
        roles.stream()
            .filter(role -> role.relation().equals(PLACE))
            .map(role -> snapshot.entry(role.to()))
            .min(Comparator.comparingInt(Entry::documents).thenComparing(Entry::iri))
            .map(place -> new Place(place.iri(), place.label())),
        roles.stream()
            .filter(role -> !role.relation().equals(PLACE))
            .map(role -> participant(snapshot.entry(role.to()), role))
            .toList(),
        told(snapshot.reportsOf(event).mapToObj(snapshot::report)));
  }

  private static Participant participant(Entry who, Link role) {
    return new Participant(who.iri(), who.label(), who.kind(), role.label());
  }

  private static Optional<Told> told(Stream<Report> reports) {
    List<CalendarDate> days =
        reports
            .map(Report::published)
            .map(CalendarDate::new)
            .filter(CalendarDate::isKnown)
            .sorted()
            .toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new Told(days.get(0).toString(), days.get(days.size() - 1).toString()));
  }
}
