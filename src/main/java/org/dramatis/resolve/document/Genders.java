package org.dramatis.resolve.document;

import java.util.List;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EntityMention.Form;
import org.dramatis.resolve.name.Folding;
import org.dramatis.resolve.name.NameKnowledge;

/** Infers how a person is spoken of from titles, first names and the words for the person. */
final class Genders {

  private final Discourse discourse;
  private final NameKnowledge knowledge;

  Genders(Discourse discourse, NameKnowledge knowledge) {
    this.discourse = discourse;
    this.knowledge = knowledge;
  }

  /** From the courtesy title before a name; unknown without one. */
  Gender ofTitle(EntityMention mention) {
    for (String word : discourse.wordsBefore(mention, 2)) {
      if (knowledge.is("male-title", word)) {
        return Gender.MALE;
      }
      if (knowledge.is("female-title", word)) {
        return Gender.FEMALE;
      }
    }
    return Gender.UNKNOWN;
  }

  Gender of(EntityMention mention) {
    if (mention.tellsName()) {
      Gender byTitle = ofTitle(mention);
      return byTitle != Gender.UNKNOWN ? byTitle : ofFirstName(mention.name());
    }
    return mention.form() == Form.NOMINAL ? ofWord(mention.name()) : ofPronoun(mention.name());
  }

  Gender ofFirstName(String name) {
    List<String> words = Folding.words(name);
    if (words.size() < 2) {
      return Gender.UNKNOWN;
    }
    return listed(words.get(0), "male-name", "female-name");
  }

  Gender ofWord(String noun) {
    return listed(noun, "male-word", "female-word");
  }

  Gender ofPronoun(String pronoun) {
    return listed(pronoun, "male-pronoun", "female-pronoun");
  }

  private Gender listed(String word, String male, String female) {
    if (knowledge.is(male, word)) {
      return Gender.MALE;
    }
    return knowledge.is(female, word) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** Infers a cluster's gender from all its mentions. */
  void infer(Cluster cluster) {
    cluster.infer(this::of);
  }
}
