package org.dramatis.model;

import java.util.Optional;

/**
 * Since when and until when a relation holds, as far as the words of a document say so.
 *
 * @param begin the span of a time mention
 * @param end the span of a time mention
 * @param over whether the words say that it holds no more
 */
public record Period(Optional<Span> begin, Optional<Span> end, boolean over) {

  /** Of a relation of which no words say since when or until when it holds. */
  public static final Period UNSAID = new Period(Optional.empty(), Optional.empty(), false);
}
