package org.dramatis;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dramatis.Judging.Reason;
import org.dramatis.store.GraphStore;

/** A store of the small news that is open to be judged, at a time that stands still. */
record JudgedNews(GraphStore store, Judging judging) implements AutoCloseable {

  static final String THING = "https://w3id.org/dramatis/kg/";
  static final String DOCUMENT = THING + "document/";
  static final Reason ANNA = new Reason("anna", Optional.of("she told me"));
  static final Clock CLOCK = Clock.fixed(Instant.parse("2031-03-02T10:15:30.5Z"), ZoneOffset.UTC);

  static JudgedNews in(Path folder) {
    GraphStore store = Builds.store(SmallNews.store(folder.resolve("store")));
    return new JudgedNews(store, new Judging(store, SmallNews.STAGES, BuildListener.NONE, CLOCK));
  }

  static JudgedParty person(String slug, String name) {
    return new JudgedParty(THING + "person/" + slug, name);
  }

  @Override
  public void close() {
    store.close();
  }
}
