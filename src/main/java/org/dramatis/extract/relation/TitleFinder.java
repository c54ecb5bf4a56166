package org.dramatis.extract.relation;

import java.util.Locale;
import java.util.Optional;
import org.dramatis.model.GazetteerLabel;
import org.dramatis.model.NameLabel;
import org.dramatis.model.Sentence;
import org.dramatis.model.Token;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/** Finds the words of a post around a noun, or right before a name. */
final class TitleFinder {

  private final WordList titles;
  private final WordList honorifics;
  private final WordList formerWords;
  private final WordList modifiers;

  TitleFinder(Ontology ontology) {
    this.titles = ontology.words("TitleWord");
    this.honorifics = ontology.words("Honorific");
    this.formerWords = ontology.words("FormerWord");
    this.modifiers = ontology.words("TitleModifier");
  }

  /** The post whose last word stands right before a token: "Foreign Minister" before "Lavrov". */
  Optional<Title> endingAt(Sentence sentence, int end) {
    return end > 0 && isTitleNoun(sentence, end - 1)
        ? Optional.of(around(sentence, end - 1))
        : Optional.empty();
  }

  /** The post whose noun is this token. */
  Optional<Title> at(Sentence sentence, int token) {
    return isTitleNoun(sentence, token) ? Optional.of(around(sentence, token)) : Optional.empty();
  }

  /** Taggers take "general" for an adjective, even in apposition or right before a name. */
  private boolean isTitleNoun(Sentence sentence, int index) {
    Token token = sentence.token(index);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean listed =
        titles.has(lemma)
            || token.gazetteer() == GazetteerLabel.TITLE && token.name() == NameLabel.NONE;
    boolean noun =
        token.isNoun()
            || token.gazetteer() == GazetteerLabel.TITLE
                && titles.has(lemma)
                && !sentence.tree().has(index, "cop");
    return listed && noun && !honorifics.has(token.word().toLowerCase(Locale.ROOT));
  }

  /** Words of the list stand on both sides of the noun: "secretary of state". */
  private Title around(Sentence sentence, int head) {
    int first = head;
    while (first > 0 && belongs(sentence.token(first - 1))) {
      first--;
    }
    int end = head + 1;
    while (end < sentence.tokens().size() && continues(sentence, end)) {
      end++;
    }
    boolean former = isFormer(sentence, first);
    return new Title(first, end, head, former);
  }

  private boolean belongs(Token token) {
    String word = token.word().toLowerCase(Locale.ROOT);
    boolean titled = token.gazetteer() == GazetteerLabel.TITLE && token.name() == NameLabel.NONE;
    return !formerWords.has(word)
        && !honorifics.has(word)
        && (titled || modifiers.has(word) || titles.has(word))
        && Character.isLetter(word.codePointAt(0));
  }

  private static boolean continues(Sentence sentence, int token) {
    return sentence.token(token).gazetteer() == GazetteerLabel.TITLE
        && sentence.token(token - 1).gazetteer() == GazetteerLabel.TITLE
        && sentence.token(token).name() == NameLabel.NONE;
  }

  /** Up to three words before the post: "former Iraqi prime minister". */
  private boolean isFormer(Sentence sentence, int first) {
    for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
      String word = sentence.token(i).word().toLowerCase(Locale.ROOT);
      if (formerWords.has(word)) {
        return true;
      }
      if (!Character.isLetterOrDigit(word.codePointAt(0)) && !word.equals("-")) {
        return false;
      }
    }
    return false;
  }
}
