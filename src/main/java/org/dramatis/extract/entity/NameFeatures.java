package org.dramatis.extract.entity;

import org.dramatis.linear.Features;
import org.dramatis.model.EntityKind;
import org.dramatis.model.GazetteerLabel;
import org.dramatis.model.NameLabel;
import org.dramatis.model.Sentence;
import org.dramatis.model.Token;

/**
 * What can be seen of a name that tells how far it can be trusted: who found it, how it is written,
 * where it stands, and what the rest of the article takes it for. Each is seen of one kind of name.
 */
final class NameFeatures {

  /** Mentions beyond this many make a name no surer. */
  private static final int MANY = 5;

  private NameFeatures() {}

  static void describe(
      Sentence sentence, FoundEntity name, ArticleNames article, Features features) {
    EntityKind broad = name.mention().kind().broad();
    String kind = broad.name();
    features.add("kind", kind);
    features.add("found", name.mention().grounds().foundBy(), kind);
    features.add("letters", letters(sentence.token(name.end() - 1).word()), kind);
    features.add("before", before(sentence, name.first() - 1), kind);
    features.add("relation", sentence.relation(name.mention().head()), kind);
    String words = ArticleNames.words(sentence, name.first(), name.end());
    int agreed = article.count(words, broad);
    int others = article.count(words) - agreed;
    features.add("agreed", String.valueOf(Math.min(MANY, agreed)), kind);
    features.add("disputed", others == 0 ? "no" : others < agreed ? "less" : "more", kind);
  }

  /** How a word is written. */
  private static String letters(String word) {
    long letters = word.codePoints().filter(Character::isLetter).count();
    long capitals = word.codePoints().filter(Character::isUpperCase).count();
    if (word.codePoints().anyMatch(Character::isDigit)) {
      return "digits";
    }
    if (capitals == 0) {
      return "small";
    }
    if (capitals > 1 && capitals == letters) {
      return "capitals";
    }
    return capitals == 1 && Character.isUpperCase(word.codePointAt(0)) ? "capital" : "mixed";
  }

  /** The word before the name: of a title, of a name itself, or its part of speech. */
  private static String before(Sentence sentence, int token) {
    if (token < 0) {
      return "start";
    }
    Token before = sentence.token(token);
    if (before.gazetteer() == GazetteerLabel.TITLE) {
      return "title";
    }
    boolean name = before.name() != NameLabel.NONE && before.isProperNoun();
    return name ? "name" : before.tag();
  }
}
