package org.dramatis.model;

/** A local entity or event, told apart from those of other documents. */
public record LocalThing(String document, String id) implements Comparable<LocalThing> {

  @Override
  public int compareTo(LocalThing other) {
    int byDocument = document.compareTo(other.document);
    return byDocument != 0 ? byDocument : id.compareTo(other.id);
  }
}
