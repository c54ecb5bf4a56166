package org.dramatis.resolve.entity;

import java.util.List;
import org.dramatis.resolve.judgement.Affinity;

/** A member goes with those of its name, and among them with those of its context. */
final class MemberAffinity implements Affinity<Member> {

  /** More than the names that a context holds. */
  private static final double SAME_NAME = 1 << 20;

  private final Gathering gathering;

  MemberAffinity(Gathering gathering) {
    this.gathering = gathering;
  }

  @Override
  public double of(Member member, List<Member> seeds) {
    int own = gathering.forms().number(member.form());
    Context context = Context.of(List.of(member)).without(own);
    int overlap = gathering.overlap(context, Context.of(seeds).without(own));
    boolean named = seeds.stream().anyMatch(seed -> seed.form().equals(member.form()));
    return overlap + (named ? SAME_NAME : 0);
  }
}
