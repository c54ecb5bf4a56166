package org.dramatis.resolve.event;

import java.util.List;
import org.dramatis.linear.LinearModel;
import org.dramatis.model.Event;
import org.dramatis.model.JudgedClaim.Sort;
import org.dramatis.resolve.copy.Stories;
import org.dramatis.resolve.judgement.Docket;

/** Decides which events of different documents are the same happening. */
public final class EventResolver {

  /** What {@code SameEventTraining} learns. */
  private final LinearModel model = LinearModel.read(EventResolver.class, "same-event-weights.tsv");

  /**
   * The events by path.
   *
   * @param docket what the user has judged
   */
  public List<Event> resolve(EventGathering gathering, Stories stories, Docket docket) {
    Gists gists = gathering.gists();
    EventMatcher matcher = new EventMatcher(gists, gathering.vocabulary(), model);
    List<List<Occurrence>> clusters =
        new EventClusters(gathering.occurrences(), gists, gathering.vocabulary(), matcher).joined();
    List<List<Occurrence>> judged =
        docket.regroup(
            clusters, Sort.EVENT, Occurrence::thing, new OccurrenceAffinity(gists, matcher));
    return new EventWriter(stories).write(judged);
  }
}
