package org.dramatis.export.followthemoney;

import org.apache.jena.graph.Node;

/** That one thing is related to another. */
record Relation(Node subject, Node property, Node object) implements Comparable<Relation> {

  @Override
  public int compareTo(Relation other) {
    return key().compareTo(other.key());
  }

  private String key() {
    return String.join("\n", subject.getURI(), property.getURI(), object.getURI());
  }
}
