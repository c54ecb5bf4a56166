package org.dramatis.resolve.document;

import org.dramatis.model.EntityMention.Form;
import org.dramatis.resolve.name.Folding;
import org.dramatis.resolve.name.NameKnowledge;

/** Knows by which nouns a thing may be called for its name, or for the sort of thing that it is. */
final class SortNouns {

  private final NameKnowledge knowledge;

  SortNouns(NameKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** "The ministry" is the Ministry of Health. */
  boolean isOfName(Cluster thing, String noun) {
    return thing.called(Form.NAME).stream().anyMatch(name -> Folding.words(name).contains(noun));
  }

  /** "The country" is Norway. */
  boolean isOfKind(Cluster thing, String noun) {
    return switch (thing.kind()) {
      case ORGANISATION -> knowledge.is("company-word", noun);
      case COUNTRY -> knowledge.is("country-word", noun);
      case CITY -> knowledge.is("city-word", noun);
      case REGION -> knowledge.is("region-word", noun);
      default -> false;
    };
  }
}
