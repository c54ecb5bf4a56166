package org.dramatis.model;

/**
 * Who or what takes part in an event of the world.
 *
 * @param role the local name of the role property
 * @param entity the path of the entity
 */
public record Participation(String role, String entity) implements Comparable<Participation> {

  @Override
  public int compareTo(Participation other) {
    int byRole = role.compareTo(other.role);
    return byRole != 0 ? byRole : entity.compareTo(other.entity);
  }
}
