package org.dramatis.resolve.entity;

import java.util.Comparator;
import java.util.List;
import org.dramatis.model.EntityKind;
import org.dramatis.model.LocalThing;

/**
 * What is remembered of a local entity, small enough to hold millions.
 *
 * @param named whether its document has a name for it, or a description that does as well
 * @param form the form of its name that equal names share; its description's where it has none
 * @param name its fullest name, or its description
 * @param aliases the other names its document uses for it
 * @param posts hashes of the titles and bodies its document gives it
 * @param birthDate as its document gives it, or an empty string
 * @param context hashes of the names its document speaks of, ascending, shared by the document
 */
record Member(
    String document,
    String id,
    EntityKind kind,
    boolean named,
    String form,
    String name,
    List<String> aliases,
    int mentions,
    int[] posts,
    String birthDate,
    int[] context) {

  static final Comparator<Member> ORDER = Member::compare;

  /** Members of one document share its id: most comparisons are of these. */
  @SuppressWarnings("ReferenceEquality")
  private static int compare(Member one, Member other) {
    int byDocument = one.document == other.document ? 0 : one.document.compareTo(other.document);
    return byDocument != 0 ? byDocument : one.id.compareTo(other.id);
  }

  LocalThing thing() {
    return new LocalThing(document, id);
  }
}
