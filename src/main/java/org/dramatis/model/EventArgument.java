package org.dramatis.model;

/**
 * What takes part in an event.
 *
 * @param role the local name of the role property: "actor", "target", "place", "date"
 * @param mention the span of an entity mention, or of a time mention for "date", "begin" and "end"
 */
public record EventArgument(String role, Span mention, double confidence)
    implements Comparable<EventArgument> {

  /** The roles whose argument is a time mention. */
  public boolean isTime() {
    return role.equals("date") || role.equals("begin") || role.equals("end");
  }

  @Override
  public int compareTo(EventArgument other) {
    int byRole = role.compareTo(other.role);
    return byRole != 0 ? byRole : mention.compareTo(other.mention);
  }
}
