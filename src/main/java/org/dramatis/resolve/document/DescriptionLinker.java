package org.dramatis.resolve.document;

import org.dramatis.model.EntityMention;
import org.dramatis.model.EntityMention.Form;
import org.dramatis.resolve.name.NameKnowledge;

/**
 * Joins descriptions and pronouns to what they speak of, in the order of reading: what grammar says
 * of names first, as that is sure.
 */
final class DescriptionLinker {

  private final Discourse discourse;
  private final NominalLinker nominals;
  private final PronounLinker pronouns;

  DescriptionLinker(
      Discourse discourse, NameKnowledge knowledge, Scene scene, AntecedentChoice choice) {
    this.discourse = discourse;
    this.nominals = new NominalLinker(discourse, knowledge, scene, choice);
    this.pronouns = new PronounLinker(discourse, knowledge, scene, choice);
  }

  void link() {
    nominals.linkDescribed();
    for (EntityMention mention : discourse.claims().entities()) {
      if (mention.form() == Form.PRONOUN) {
        pronouns.link(mention);
      } else if (NominalLinker.isNominal(mention)) {
        nominals.link(mention);
      }
    }
  }
}
