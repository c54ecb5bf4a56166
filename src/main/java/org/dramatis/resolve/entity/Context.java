package org.dramatis.resolve.entity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names among which a thing is spoken of, without its own, by their numbers. */
final class Context {

  /** From this many names on, looking each up is cheaper than going through all. */
  private static final int MANY = 200;

  private int[] names;
  private BitSet lookup;

  private Context(int[] names) {
    this.names = names;
  }

  static Context of(List<Member> members) {
    if (members.size() == 1 && members.get(0).posts().length == 0) {
      return new Context(members.get(0).context());
    }
    BitSet all = new BitSet();
    int[] last = null;
    for (Member member : members) {
      if (member.context() != last) {
        last = member.context();
        addAll(all, last);
      }
      addAll(all, member.posts());
    }
    return new Context(all.stream().toArray());
  }

  private static void addAll(BitSet all, int[] names) {
    for (int name : names) {
      all.set(name);
    }
  }

  Context without(int own) {
    int at = Arrays.binarySearch(names, own);
    if (at >= 0) {
      int[] others = new int[names.length - 1];
      System.arraycopy(names, 0, others, 0, at);
      System.arraycopy(names, at + 1, others, at, others.length - at);
      names = others;
      lookup = null;
    }
    return this;
  }

  /** The numbers of the names. */
  Set<Integer> names() {
    Set<Integer> all = new TreeSet<>();
    for (int name : names) {
      all.add(name);
    }
    return all;
  }

  /** How many names two contexts share besides some that do not count. */
  int shared(Context other, BitSet uncounted) {
    Context few = names.length <= other.names.length ? this : other;
    Context many = few == this ? other : this;
    return many.names.length < MANY
        ? merged(few.names, many.names, uncounted)
        : many.sharedByLookup(few.names, uncounted);
  }

  private static int merged(int[] one, int[] other, BitSet uncounted) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        shared += uncounted.get(one[i]) ? 0 : 1;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  private int sharedByLookup(int[] few, BitSet uncounted) {
    if (lookup == null) {
      lookup = new BitSet(names[names.length - 1] + 1);
      addAll(lookup, names);
    }
    int shared = 0;
    for (int name : few) {
      shared += lookup.get(name) && !uncounted.get(name) ? 1 : 0;
    }
    return shared;
  }
}
