package org.dramatis.model;

import java.util.Comparator;

/** A claim of a document that a thing rests on, by its document and what it says there. */
public record MentionReference(String document, Mention mention)
    implements Comparable<MentionReference> {

  private static final Comparator<MentionReference> ORDER =
      Comparator.comparing(MentionReference::document)
          .thenComparing(reference -> reference.mention().span())
          .thenComparing(reference -> reference.mention().toString());

  @Override
  public int compareTo(MentionReference other) {
    return ORDER.compare(this, other);
  }
}
