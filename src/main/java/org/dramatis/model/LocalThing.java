package org.dramatis.model;

import java.util.Comparator;

/** A local entity or event, told apart from those of other documents. */
public record LocalThing(String document, String id) implements Comparable<LocalThing> {

  private static final Comparator<LocalThing> ORDER =
      Comparator.comparing(LocalThing::document).thenComparing(LocalThing::id);

  @Override
  public int compareTo(LocalThing other) {
    return ORDER.compare(this, other);
  }
}
