package org.dramatis.resolve.event;

import java.util.List;
import org.dramatis.model.Event;
import org.dramatis.model.JudgedClaim.Sort;
import org.dramatis.resolve.copy.Stories;
import org.dramatis.resolve.judgement.Docket;

/** Decides which events of different documents are the same happening. */
public final class EventResolver {

  /**
   * The events by path.
   *
   * @param docket what the user has judged
   */
  public List<Event> resolve(EventGathering gathering, Stories stories, Docket docket) {
    List<List<Occurrence>> clusters = new EventClusters(gathering.occurrences()).joined();
    List<List<Occurrence>> judged =
        docket.regroup(clusters, Sort.EVENT, Occurrence::thing, new OccurrenceAffinity());
    return new EventWriter(stories).write(judged);
  }
}
