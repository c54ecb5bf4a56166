package org.dramatis.view.judgement;

import java.util.List;

/** All judgements, in the order in which they were made. */
public record Judgements(List<Judgement> judgements) {

  public Judgements {
    judgements = List.copyOf(judgements);
  }
}
