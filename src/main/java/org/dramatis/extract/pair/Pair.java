package org.dramatis.extract.pair;

import org.dramatis.model.Span;

/** Two arguments of one sentence between which relations may hold, the subject first. */
record Pair(Scene scene, Argument subject, Argument object) {

  Argument left() {
    return subject.first() < object.first() ? subject : object;
  }

  Argument right() {
    return subject.first() < object.first() ? object : subject;
  }

  boolean isForward() {
    return subject.first() < object.first();
  }

  /** From the first to the last word of the two and of the way that grammar takes between them. */
  Span span() {
    Span span = subject.span().cover(object.span());
    for (int token : Path.between(scene.sentence(), subject.head(), object.head()).tokens()) {
      span = span.cover(scene.sentence().token(token).span());
    }
    return span;
  }

  /** Whether other words of the sentence stand for the same two things. */
  boolean isOfSame(Pair other) {
    return subject.same(other.subject) && object.sameOrEqual(other.object)
        || subject.sameOrEqual(other.subject) && object.same(other.object);
  }
}
