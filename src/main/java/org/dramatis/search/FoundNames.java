package org.dramatis.search;

import java.util.List;

/**
 * The things whose names fit best.
 *
 * @param names one for each thing, the best first
 * @param more how many things fit besides
 */
public record FoundNames(List<FoundName> names, int more) {

  static final FoundNames NONE = new FoundNames(List.of(), 0);

  public FoundNames {
    names = List.copyOf(names);
  }
}
