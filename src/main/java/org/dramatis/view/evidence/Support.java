package org.dramatis.view.evidence;

import java.util.Optional;

/**
 * What stands behind a fact, in sum.
 *
 * @param sources independent ones: copies of one story count once
 * @param confidence 0 to 1, of the best claim
 * @param said who says it and when it was published, of the best claim
 * @param claim the IRI of the best claim, which a judgement would name
 */
public record Support(
    int sources, Optional<Double> confidence, Optional<Said> said, Optional<String> claim) {

  /** Where something was said. */
  public record Said(
      Optional<String> who,
      Optional<String> whoIri,
      Optional<String> published,
      Optional<String> publisher) {}
}
