package org.dramatis.model;

/** A local entity or event, told apart from those of other documents. */
public record LocalThing(String document, String id) implements Comparable<LocalThing> {

  @Override
  public int compareTo(LocalThing other) {
    int byDocument = document.compareTo(other.document);
    return byDocument != 0 ? byDocument : id.compareTo(other.id);
  }

  /** Ids are much alike in all documents: a record's own would give many the same. */
  @Override
  public int hashCode() {
    int mixed = (document.hashCode() * 0x9E3779B1 ^ id.hashCode()) * 0x85EBCA6B;
    return mixed ^ mixed >>> 15;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalThing thing
        && id.equals(thing.id)
        && document.equals(thing.document);
  }
}
