package org.dramatis.extract.entity;

import org.dramatis.linear.LinearModel;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Grounds;
import org.dramatis.model.Sentence;

/**
 * How likely a name is one, of the kind that it was taken for: a logistic regression on what is
 * seen of it. Its weights were learned by {@code NameTraining}, among the tests, from articles in
 * which people marked the names.
 */
final class NameConfidence {

  /** Of a name before it is weighed, which takes all names of the article. */
  static final double UNWEIGHED = 1;

  private final LinearModel model = LinearModel.read(NameConfidence.class, "name-weights.tsv");

  /** The same name with its confidence, in hundredths: more digits would say nothing. */
  FoundEntity weighed(Sentence sentence, FoundEntity name, ArticleNames article) {
    double probability =
        model.probability(seen -> NameFeatures.describe(sentence, name, article, seen));
    EntityMention old = name.mention();
    Grounds grounds = old.grounds();
    return new FoundEntity(
        new EntityMention(
            new Grounds(
                grounds.span(),
                grounds.text(),
                Math.round(probability * 100) / 100.0,
                grounds.foundBy()),
            old.form(),
            old.kind(),
            old.name(),
            old.count(),
            old.sentence(),
            old.head()),
        name.first(),
        name.end());
  }
}
