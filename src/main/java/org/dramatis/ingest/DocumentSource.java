package org.dramatis.ingest;

import java.io.IOException;
import java.util.Optional;

/** The documents of one file, one after the other. */
interface DocumentSource {

  /** Empty at the end. */
  Optional<Outcome> next() throws IOException;

  /** A draft, or why there is none: one of the two is present. */
  record Outcome(Optional<Draft> draft, Optional<Reading.Unreadable> unreadable) {

    static Outcome of(Draft draft) {
      return new Outcome(Optional.of(draft), Optional.empty());
    }

    static Outcome unreadable(String where, String reason) {
      return new Outcome(Optional.empty(), Optional.of(new Reading.Unreadable(where, reason)));
    }
  }
}
