package org.dramatis.resolve.event;

import java.util.List;
import org.dramatis.model.Event;
import org.dramatis.resolve.copy.Stories;

/** Decides which events of different documents are the same happening. */
public final class EventResolver {

  /** The events by path. */
  public List<Event> resolve(EventGathering gathering, Stories stories) {
    return new EventWriter(stories).write(new EventClusters(gathering.occurrences()).joined());
  }
}
