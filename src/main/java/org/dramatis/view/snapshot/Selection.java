package org.dramatis.view.snapshot;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dramatis.query.Nearness;
import org.dramatis.view.ViewException;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.graph.Standing;

/**
 * What filters leave of a snapshot. Classes of events and relations together choose what may tie
 * two things: whoever asks for meetings alone wants no relations, and who asks for one relation
 * wants no events.
 */
public final class Selection {

  private final Snapshot snapshot;
  private final Filters filters;
  private final Set<String> eventTypes = new HashSet<>();
  private final Set<String> entityTypes = new HashSet<>();

  /**
   * @throws ViewException if a filter names a class that is not there
   */
  public Selection(Snapshot snapshot, Filters filters) {
    this.snapshot = snapshot;
    this.filters = filters;
    Classes classes = snapshot.classes();
    for (String type : filters.types()) {
      if (!classes.isKnown(type)) {
        throw ViewException.wrong(
            "There is no class \"" + type + "\".", hint(Nearness.nearest(type, classes.known())));
      }
      (classes.isBelow(type, "Event") ? eventTypes : entityTypes).addAll(classes.andBelow(type));
    }
  }

  private static String hint(List<String> near) {
    return near.isEmpty()
        ? "See the classes at /view/ontology."
        : "Did you mean " + String.join(" or ", near) + "?";
  }

  public Snapshot snapshot() {
    return snapshot;
  }

  public Filters filters() {
    return filters;
  }

  /** Whether a thing may be drawn. */
  public boolean shows(int thing) {
    Entry entry = snapshot.entry(thing);
    boolean kind = filters.kinds().isEmpty() || filters.kinds().contains(entry.kind());
    return kind && (entry.isEvent() ? ties(thing) : showsEntity(thing, entry));
  }

  private boolean showsEntity(int thing, Entry entry) {
    return (entityTypes.isEmpty() || entityTypes.contains(entry.type()))
        && entry.sources() >= filters.sources()
        && isPublished(thing);
  }

  /** Whether an event may tie those who take part in it. */
  public boolean ties(int event) {
    return (filters.relations().isEmpty() || !eventTypes.isEmpty()) && holds(event);
  }

  /** Whether an event is there at all. */
  public boolean holds(int event) {
    Entry entry = snapshot.entry(event);
    return entry.isEvent()
        && (eventTypes.isEmpty() || eventTypes.contains(entry.type()))
        && isSupported(entry.standing(), entry.sources(), entry.confidence())
        && isWithinPeriod(entry)
        && isPublished(event);
  }

  /** As {@link #holds}, for events of which the reader has chosen the kind of participants. */
  public boolean lists(int event) {
    Set<Kind> kinds = filters.kinds();
    boolean chosen =
        kinds.isEmpty()
            || kinds.contains(Kind.EVENT)
            || snapshot
                .participants(event)
                .anyMatch(it -> kinds.contains(snapshot.entry(it).kind()));
    return chosen && holds(event);
  }

  private boolean isSupported(Standing standing, int sources, float confidence) {
    return (filters.standings().isEmpty() || filters.standings().contains(standing))
        && sources >= filters.sources()
        && confidence >= filters.confidence();
  }

  private boolean isWithinPeriod(Entry event) {
    if (!event.isDated()) {
      return !filters.isDatedOnly();
    }
    return filters.isWithinPeriod(
        new CalendarDate(event.earliest()).first(), new CalendarDate(event.latest()).last());
  }

  private boolean isPublished(int thing) {
    return !filters.hasPublication()
        || snapshot
            .reportsOf(thing)
            .anyMatch(it -> filters.isPublished(snapshot.report(it).published()));
  }

  /** Whether a link is there; whether the things at its ends are is asked elsewhere. */
  public boolean includes(int number) {
    Link link = snapshot.link(number);
    if (link.isRole()) {
      return ties(link.from());
    }
    boolean chosen =
        filters.relations().isEmpty()
            ? eventTypes.isEmpty()
            : filters.relations().contains(link.relation());
    return chosen
        && isSupported(link.standing(), link.sources(), link.confidence())
        && holdsInPeriod(link)
        && (!filters.hasPublication()
            || snapshot.told(number).anyMatch(report -> filters.isPublished(report.published())));
  }

  /** What has no beginning or no end is open there. */
  private boolean holdsInPeriod(Link link) {
    long first = CalendarDate.ofCode(link.begin()).map(CalendarDate::first).orElse(Long.MIN_VALUE);
    long last = CalendarDate.ofCode(link.end()).map(CalendarDate::last).orElse(Long.MAX_VALUE);
    return filters.isWithinPeriod(first, last);
  }

  /**
   * The events that are listed: of some things those in which one of them takes part, and they
   * themselves.
   *
   * @param focus numbers of things; none for all
   */
  public IntStream events(List<Integer> focus) {
    IntStream all =
        focus.isEmpty()
            ? snapshot.events()
            : focus.stream()
                .flatMapToInt(thing -> IntStream.concat(IntStream.of(thing), near(thing)))
                .filter(thing -> snapshot.entry(thing).isEvent())
                .distinct();
    return all.filter(this::lists);
  }

  /**
   * The numbers of the documents of the period of publication that mention one of some things.
   *
   * @param focus numbers of things; none for all
   */
  public IntStream reports(List<Integer> focus) {
    IntStream all =
        focus.isEmpty()
            ? IntStream.range(0, snapshot.reports().size())
            : focus.stream().flatMapToInt(snapshot::reportsOf).distinct();
    return all.filter(report -> filters.isPublished(snapshot.report(report).published()));
  }

  private IntStream near(int thing) {
    return snapshot.links(thing).map(link -> snapshot.link(link).other(thing));
  }
}
