package org.dramatis.annotate.time;

import java.util.Optional;

/** Says which time the words of a match name. */
@FunctionalInterface
interface Meaning {

  /** Empty if they name none after all. */
  Optional<TimeValue> of(Found found);
}
