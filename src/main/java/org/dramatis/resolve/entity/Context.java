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

  /** Up to so many members their names are sorted, not gathered in a set of bits. */
  private static final int FEW = 8;

  private int[] names;
  private BitSet lookup;

  private Context(int[] names) {
    this.names = names;
  }

  static Context of(List<Member> members) {
    if (members.size() == 1 && members.get(0).posts().length == 0) {
      return new Context(members.get(0).context());
    }
    return new Context(members.size() <= FEW ? sorted(members) : united(members));
  }

  /** For a few members: a set of all numbers that there are would be larger than what is in it. */
  private static int[] sorted(List<Member> members) {
    int[] all = new int[0];
    for (Member member : members) {
      int size = all.length;
      all = Arrays.copyOf(all, size + member.context().length + member.posts().length);
      System.arraycopy(member.context(), 0, all, size, member.context().length);
      System.arraycopy(
          member.posts(), 0, all, size + member.context().length, member.posts().length);
    }
    Arrays.sort(all);
    int distinct = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[distinct++] = all[i];
      }
    }
    return Arrays.copyOf(all, distinct);
  }

  private static int[] united(List<Member> members) {
    BitSet all = new BitSet();
    int[] last = null;
    for (Member member : members) {
      if (member.context() != last) {
        last = member.context();
        addAll(all, last);
      }
      addAll(all, member.posts());
    }
    return all.stream().toArray();
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
