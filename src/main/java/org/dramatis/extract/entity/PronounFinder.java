package org.dramatis.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.dramatis.model.Dependency;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Grounds;
import org.dramatis.model.Sentence;
import org.dramatis.model.Text;
import org.dramatis.model.Token;

/**
 * Finds personal and possessive pronouns, and relative ones in their clauses; whom they stand for
 * is settled within the document.
 */
final class PronounFinder {

  private static final double SEEN = 0.95;

  /** A closed class of the English language: the pronouns that stand for people alone. */
  private static final Set<String> PERSONAL =
      Set.of(
          "i", "me", "my", "mine", "he", "him", "his", "she", "her", "hers", "myself", "himself",
          "herself", "who", "whom");

  /** The tags of relative pronouns, and of interrogative ones; "where" is among the last. */
  private static final Set<String> RELATIVE = Set.of("WP", "WP$", "WDT", "WRB");

  private static final Set<String> RELATIVE_ADVERBS = Set.of("where");

  List<FoundEntity> find(Sentence sentence, Text text) {
    List<FoundEntity> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      if (token.isPronoun() && !isExpletive(sentence, i) || isRelative(sentence, i)) {
        found.add(new FoundEntity(mention(sentence, text, i), i, i + 1));
      }
    }
    return found;
  }

  /** "It" in "it is raining": the grammar says so where it can. */
  private static boolean isExpletive(Sentence sentence, int token) {
    return sentence.relation(token).equals("expl");
  }

  /** "The firm, which …", "a firm whose head …": in a clause that hangs on a noun. */
  private static boolean isRelative(Sentence sentence, int token) {
    String tag = sentence.token(token).tag();
    if (!RELATIVE.contains(tag)
        || tag.equals("WRB")
            && !RELATIVE_ADVERBS.contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT))) {
      return false;
    }
    int clause = sentence.governor(token);
    return isRelativeClause(sentence, clause)
        || clause != Dependency.ROOT && isRelativeClause(sentence, sentence.governor(clause));
  }

  private static boolean isRelativeClause(Sentence sentence, int token) {
    return token != Dependency.ROOT && sentence.relation(token).equals("acl:relcl");
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
