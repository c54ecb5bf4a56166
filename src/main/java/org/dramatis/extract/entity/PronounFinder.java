package org.dramatis.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Grounds;
import org.dramatis.model.Sentence;
import org.dramatis.model.Text;
import org.dramatis.model.Token;

/**
 * Finds personal, possessive and relative pronouns; whom they stand for is settled within the
 * document.
 */
final class PronounFinder {

  private static final double SEEN = 0.95;

  /** A closed class of the English language: the pronouns that stand for people alone. */
  private static final Set<String> PERSONAL =
      Set.of(
          "i", "me", "my", "mine", "he", "him", "his", "she", "her", "hers", "himself", "herself",
          "who", "whom");

  List<FoundEntity> find(Sentence sentence, Text text) {
    List<FoundEntity> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      boolean stands = token.isPronoun() && !isExpletive(sentence, i) || isRelative(sentence, i);
      if (stands) {
        found.add(new FoundEntity(mention(sentence, text, i), i, i + 1));
      }
    }
    return found;
  }

  /** "Pompeo, who spoke": not the "who" of a question. */
  private static boolean isRelative(Sentence sentence, int token) {
    String tag = sentence.token(token).tag();
    return tag.startsWith("W")
        && sentence.graph().above(token).stream().anyMatch(above -> above.relation().equals("ref"));
  }

  /** "It" in "it is raining": the grammar says so where it can. */
  private static boolean isExpletive(Sentence sentence, int token) {
    return sentence.relation(token).equals("expl");
  }

  private static EntityMention mention(Sentence sentence, Text text, int index) {
    Token token = sentence.token(index);
    String word = token.word().toLowerCase(Locale.ROOT);
    return new EntityMention(
        new Grounds(token.span(), text.slice(token.span()), SEEN, "pronoun"),
        EntityMention.Form.PRONOUN,
        PERSONAL.contains(word) ? EntityKind.PERSON : EntityKind.OTHER,
        word,
        OptionalInt.empty(),
        sentence.number(),
        index);
  }
}
