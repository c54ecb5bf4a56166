package org.dramatis.resolve.entity;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;

/** The names among which a thing is spoken of, without its own. */
final class Context {

  private final Set<Integer> names = new HashSet<>();

  static Context of(Collection<Member> members) {
    Context context = new Context();
    int[] last = null;
    for (Member member : members) {
      if (member.context() != last) {
        Arrays.stream(member.context()).forEach(context.names::add);
        last = member.context();
      }
      Arrays.stream(member.posts()).forEach(context.names::add);
    }
    return context;
  }

  Context without(int own) {
    names.remove(own);
    return this;
  }

  int shared(Context other, IntPredicate counts) {
    Set<Integer> few = names.size() <= other.names.size() ? names : other.names;
    Set<Integer> many = few == names ? other.names : names;
    int shared = 0;
    for (int name : few) {
      if (many.contains(name) && counts.test(name)) {
        shared++;
      }
    }
    return shared;
  }
}
