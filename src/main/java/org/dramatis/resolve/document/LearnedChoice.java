package org.dramatis.resolve.document;

import java.util.List;
import java.util.Optional;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EntityMention.Form;

/** Chooses what is sure, else what the model holds to be most likely, if it is likely enough. */
final class LearnedChoice implements AntecedentChoice {

  /** Below this a description is of something new; set by hand on ECB+ and MEANTIME. */
  private static final double DESCRIPTION = 0.6;

  /** A pronoun nearly always goes back to something. */
  private static final double PRONOUN = 0;

  private final AntecedentModel model;
  private final AntecedentFeatures features;
  private final DefiniteNouns definite;

  LearnedChoice(AntecedentModel model, AntecedentFeatures features, DefiniteNouns definite) {
    this.model = model;
    this.features = features;
    this.definite = definite;
  }

  @Override
  public Optional<Cluster> choose(EntityMention mention, List<Cluster> candidates) {
    return surely(mention, candidates).or(() -> mostLikely(mention, candidates));
  }

  /** What a definite noun is known to mean needs no guess: "the ministry". */
  private Optional<Cluster> surely(EntityMention mention, List<Cluster> candidates) {
    return mention.form() == Form.NOMINAL && definite.isDefinite(mention)
        ? candidates.stream()
            .filter(thing -> thing.lastBefore(mention.span().begin()) != null)
            .filter(thing -> definite.isCalled(mention, thing))
            .findFirst()
        : Optional.empty();
  }

  private Optional<Cluster> mostLikely(EntityMention mention, List<Cluster> candidates) {
    Cluster best = null;
    double most = mention.form() == Form.PRONOUN ? PRONOUN : DESCRIPTION;
    for (int rank = 0; rank < candidates.size(); rank++) {
      double probability =
          model.probability(features.of(mention, candidates.get(rank), rank, candidates.size()));
      if (probability > most) {
        best = candidates.get(rank);
        most = probability;
      }
    }
    return Optional.ofNullable(best);
  }
}
