package org.dramatis.resolve.match;

/** Numbers in groups that grow together; the least number of each group stands for it. */
public final class Partition {

  private final int[] parent;

  /** Each number alone. */
  public Partition(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  public int size() {
    return parent.length;
  }

  /** The least number of the group. */
  public int root(int number) {
    int root = number;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** Makes two groups one; does nothing if there is no other. */
  public void join(int one, Integer other) {
    if (other != null) {
      int first = root(one);
      int second = root(other);
      parent[Math.max(first, second)] = Math.min(first, second);
    }
  }
}
