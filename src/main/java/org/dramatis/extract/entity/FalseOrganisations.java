package org.dramatis.extract.entity;

import java.util.Locale;
import org.dramatis.model.GazetteerLabel;
import org.dramatis.model.Sentence;
import org.dramatis.model.Token;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/** What the taggers take for an organisation and is none: posts, legal forms, occasions. */
final class FalseOrganisations {

  private final WordList titleWords;
  private final WordList titleModifiers;
  private final WordList legalForms;
  private final WordList occasionNouns;
  private final WordList numberedNouns;

  FalseOrganisations(Ontology ontology) {
    this.titleWords = ontology.words("TitleWord");
    this.titleModifiers = ontology.words("TitleModifier");
    this.legalForms = ontology.words("LegalForm");
    this.occasionNouns = ontology.words("OccasionNoun");
    this.numberedNouns = ontology.words("NumberedNoun");
  }

  boolean has(Sentence sentence, int first, int end) {
    return isOccasion(sentence, first, end)
        || isNumbered(sentence, first, end)
        || isPost(sentence, first, end)
        || isPartOfPost(sentence, first, end);
  }

  /** "Lisbon Summit", and the letters in brackets after "World Dockers Conference". */
  private boolean isOccasion(Sentence sentence, int first, int end) {
    boolean bracketed = first > 1 && sentence.token(first - 1).tag().equals("-LRB-");
    return end - first > 1 && occasionNouns.has(lower(sentence.token(end - 1)))
        || bracketed && occasionNouns.has(lower(sentence.token(first - 2)));
  }

  /** "Flight" in "Flight 752". */
  private boolean isNumbered(Sentence sentence, int first, int end) {
    return end - first == 1
        && end < sentence.tokens().size()
        && sentence.token(end).tag().equals("CD")
        && numberedNouns.has(lower(sentence.token(first)));
  }

  /** "Affairs Minister" names no organisation, nor does "LLC". */
  private boolean isPost(Sentence sentence, int first, int end) {
    String last = lower(sentence.token(end - 1));
    if (end - first == 1) {
      return legalForms.has(last);
    }
    return titleWords.has(last)
        && sentence.tokens().subList(first, end - 1).stream()
            .allMatch(token -> titleModifiers.has(lower(token)));
  }

  /** "Defence" in "Defence Secretary" and "State" in "Secretary of State" name no organisation. */
  private boolean isPartOfPost(Sentence sentence, int first, int end) {
    if (end - first > 1) {
      return false;
    }
    Token token = sentence.token(first);
    boolean beforePost =
        titleModifiers.has(lower(token))
            && end < sentence.tokens().size()
            && sentence.token(end).isProperNoun()
            && titleWords.has(lower(sentence.token(end)));
    return token.gazetteer() == GazetteerLabel.TITLE || beforePost;
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
