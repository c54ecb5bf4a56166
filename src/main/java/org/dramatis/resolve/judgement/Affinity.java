package org.dramatis.resolve.judgement;

import java.util.List;

/** How near a member is to one part of its group, when a judgement parts the group. */
public interface Affinity<T> {

  /**
   * @param seeds the members by which the part is known so far
   * @return the larger, the nearer
   */
  double of(T member, List<T> seeds);
}
