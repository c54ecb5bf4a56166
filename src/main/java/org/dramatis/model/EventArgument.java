package org.dramatis.model;

/**
 * What takes part in an event, or when it was.
 *
 * @param role the local name of the role property: "actor", "target", "place", "date"
 * @param mention the span of an entity mention, or of a time mention for "date", "begin" and "end"
 * @param basis where that was found
 */
public record EventArgument(String role, Span mention, double confidence, Basis basis)
    implements Comparable<EventArgument> {

  /** An argument that the event's own clause has. */
  public EventArgument(String role, Span mention, double confidence) {
    this(role, mention, confidence, Basis.OWN);
  }

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
