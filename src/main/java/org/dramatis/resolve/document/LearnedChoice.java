package org.dramatis.resolve.document;

import java.util.List;
import java.util.Optional;
import org.dramatis.linear.LinearModel;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EntityMention.Form;
import org.dramatis.resolve.name.NameKnowledge;

/** Chooses what is sure, else what the model holds to be most likely, if it is likely enough. */
final class LearnedChoice implements AntecedentChoice {

  // How likely an antecedent must be at least, from 0 to 1; set by hand on ECB+, MEANTIME and
  // KnowledgeNet, each half of their topics judged by what was learned on the other.

  /** What is surely called so has been looked for already; others are often new: "the suspect". */
  private static final double DEFINITE = 0.75;

  /** Below this a description is of something new. */
  private static final double INDEFINITE = 0.6;

  /** "He" nearly always goes back to somebody; "it" and "they" to what may be no thing of ours. */
  private static final double PERSON = 0;

  private static final double IMPERSONAL = 0.3;

  /** "They" is seldom one body. */
  private static final double BODY_AS_MANY = 0.6;

  private final LinearModel model;
  private final AntecedentFeatures features;
  private final DefiniteNouns definite;
  private final NameKnowledge knowledge;

  LearnedChoice(
      LinearModel model,
      AntecedentFeatures features,
      DefiniteNouns definite,
      NameKnowledge knowledge) {
    this.model = model;
    this.features = features;
    this.definite = definite;
    this.knowledge = knowledge;
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

  private double bar(EntityMention mention, Cluster thing) {
    if (mention.form() == Form.NOMINAL) {
      return definite.isDefinite(mention) ? DEFINITE : INDEFINITE;
    }
    if (knowledge.is("plural-pronoun", mention.name())) {
      return thing.kind().broad() == EntityKind.PERSON ? IMPERSONAL : BODY_AS_MANY;
    }
    return knowledge.is("neuter-pronoun", mention.name()) ? IMPERSONAL : PERSON;
  }

  private Optional<Cluster> mostLikely(EntityMention mention, List<Cluster> candidates) {
    Cluster best = null;
    double most = 0;
    for (int rank = 0; rank < candidates.size(); rank++) {
      Cluster thing = candidates.get(rank);
      int place = rank;
      double probability =
          model.probability(
              found -> features.describe(found, mention, thing, place, candidates.size()));
      if (probability > Math.max(most, bar(mention, thing))) {
        best = thing;
        most = probability;
      }
    }
    return Optional.ofNullable(best);
  }
}
