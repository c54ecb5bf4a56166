package org.dramatis.extract.relation;

import java.util.List;
import java.util.Locale;
import org.dramatis.extract.entity.EntityIndex;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.model.EntityMention;
import org.dramatis.model.GazetteerLabel;
import org.dramatis.model.NameLabel;
import org.dramatis.model.Sentence;
import org.dramatis.model.Token;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/** Knows which words beside the noun of a post belong to it, and which say that it is over. */
final class TitleWords {

  /** The words in front of a post among which one may say that it is over. */
  private static final int BEFORE = 6;

  private final WordList titles;
  private final WordList honorifics;
  private final WordList formerWords;
  private final WordList comingWords;
  private final WordList currentWords;
  private final WordList modifiers;
  private final WordList portfolios;
  private final List<WordList> others;

  TitleWords(Ontology ontology) {
    this.titles = ontology.words("TitleWord");
    this.honorifics = ontology.words("Honorific");
    this.formerWords = ontology.words("FormerWord");
    this.currentWords = ontology.words("CurrentWord");
    this.comingWords = ontology.words("ComingWord");
    this.modifiers = ontology.words("TitleModifier");
    this.portfolios = ontology.words("PortfolioTitle");
    this.others =
        List.of(
            ontology.words("Kinship"),
            ontology.words("NoPost"),
            ontology.words("OrganisationNoun"),
            ontology.words("PlaceNoun"),
            ontology.words("GroupNoun"));
  }

  boolean isModifier(String word) {
    return modifiers.has(word);
  }

  boolean isFormerWord(Token token) {
    return formerWords.has(token.word().toLowerCase(Locale.ROOT));
  }

  /** In lower case and without "ex-" or "then-" in front. */
  String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int hyphen = lower.indexOf('-');
    return hyphen > 0 && hyphen + 1 < lower.length() && formerWords.has(lower.substring(0, hyphen))
        ? lower.substring(hyphen + 1)
        : lower;
  }

  /** Whether a word before the noun is part of the post. */
  boolean belongs(Sentence sentence, EntityIndex entities, int index, int noun) {
    Token token = sentence.token(index);
    String word = bare(token.word());
    if (formerWords.has(word) || honorifics.has(word) || !Character.isLetter(word.codePointAt(0))) {
      return false;
    }
    if (token.gazetteer() == GazetteerLabel.TITLE || modifiers.has(word) || titles.has(word)) {
      return true;
    }
    boolean portfolio = portfolios.has(sentence.token(noun).lemma().toLowerCase(Locale.ROOT));
    if (token.tag().equals("CC")) {
      return portfolio && index > 0 && joinsPortfolios(sentence, entities, index, noun);
    }
    boolean noAddition = others.stream().anyMatch(list -> list.has(word));
    return !noAddition
        && token.isNoun()
        && (portfolio || isCommon(sentence, index, noun))
        && sentence.relation(index).equals("compound");
  }

  private static boolean isCommon(Sentence sentence, int index, int noun) {
    boolean capital = Character.isUpperCase(sentence.token(index).word().codePointAt(0));
    boolean customary =
        index == 0 || Character.isUpperCase(sentence.token(noun).word().codePointAt(0));
    return sentence.token(index).tag().equals("NN") && (!capital || customary);
  }

  /** Whether a word is part of a name, of a country's adjective or of a date. */
  static boolean isNamed(Sentence sentence, EntityIndex entities, int index) {
    return sentence.token(index).name() == NameLabel.DATE
        || entities.in(sentence.number()).stream()
            .filter(found -> found.covers(index))
            .map(FoundEntity::mention)
            .anyMatch(
                mention ->
                    mention.form() == EntityMention.Form.NAME
                        || mention.grounds().foundBy().equals("name/demonym"));
  }

  /** "Trade and industry commissioner", but not "finance minister and trade secretary". */
  private boolean joinsPortfolios(Sentence sentence, EntityIndex entities, int and, int noun) {
    Token before = sentence.token(and - 1);
    return !titles.has(before.lemma().toLowerCase(Locale.ROOT))
        && entities.nameAt(sentence.number(), and - 1).isEmpty()
        && !before.isPronoun()
        && (modifiers.has(bare(before.word())) || before.tag().startsWith("NN"))
        && belongs(sentence, entities, and - 1, noun);
  }

  /** The index after the last word of a post: "secretary of state", "head of security". */
  int endAfter(Sentence sentence, EntityIndex entities, int noun) {
    int end = noun + 1;
    while (end < sentence.tokens().size() && continues(sentence, entities, end)) {
      end++;
    }
    int last = end - 1;
    while (last > noun && sentence.token(last).tag().equals("IN")) {
      last--;
    }
    return last > noun ? last + 1 : withField(sentence, entities, noun);
  }

  private static boolean continues(Sentence sentence, EntityIndex entities, int token) {
    return sentence.token(token).gazetteer() == GazetteerLabel.TITLE
        && sentence.token(token - 1).gazetteer() == GazetteerLabel.TITLE
        && entities.nameAt(sentence.number(), token).isEmpty();
  }

  /** The field that a post is about follows without an article: "minister of foreign affairs". */
  private int withField(Sentence sentence, EntityIndex entities, int noun) {
    int size = sentence.tokens().size();
    if (noun + 2 >= size || !sentence.token(noun + 1).word().equalsIgnoreCase("of")) {
      return noun + 1;
    }
    boolean portfolio = portfolios.has(sentence.token(noun).lemma().toLowerCase(Locale.ROOT));
    int end = noun + 2;
    int last = noun;
    while (end < size && isOfField(sentence, entities, end, portfolio)) {
      last = sentence.token(end).isNoun() ? end : last;
      end++;
    }
    boolean possessor = end < size && sentence.token(end).tag().equals("POS");
    return last == noun || possessor ? noun + 1 : last + 1;
  }

  private boolean isOfField(Sentence sentence, EntityIndex entities, int index, boolean portfolio) {
    Token token = sentence.token(index);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (entities.nameAt(sentence.number(), index).isPresent()
        || others.stream().anyMatch(list -> list.has(lemma))) {
      return false;
    }
    boolean joined = portfolio && token.tag().equals("CC");
    boolean known = modifiers.has(lemma) || token.gazetteer() == GazetteerLabel.TITLE;
    return joined
        || known
        || token.isNoun() && (portfolio || !token.isProperNoun())
        || token.tag().equals("JJ") && portfolio;
  }

  /**
   * Whether a word in front of the post says that it is over: "former Iraqi prime minister", "the
   * then chair and spokeswoman".
   */
  boolean isFormer(Sentence sentence, int first) {
    return hasBefore(sentence, first, formerWords)
        || !bare(sentence.token(first).word())
            .equals(sentence.token(first).word().toLowerCase(Locale.ROOT));
  }

  /** Whether a word in front of the post says that it is yet to be taken: "the incoming chair". */
  boolean isStillToCome(Sentence sentence, int first) {
    return hasBefore(sentence, first, comingWords);
  }

  private boolean hasBefore(Sentence sentence, int first, WordList list) {
    boolean coordinated = false;
    for (int i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
      Token token = sentence.token(i);
      String word = token.word().toLowerCase(Locale.ROOT);
      boolean connective = i == 0 && token.tag().equals("RB");
      if (list.has(word) && !connective) {
        return true;
      }
      coordinated |= word.equals("and") && i > 0 && isTitle(sentence.token(i - 1));
      boolean ofAnother = isTitle(token) && !isModifier(bare(word)) && !coordinated;
      if (ofAnother || currentWords.has(word) || !isInPhrase(token) && !word.equals("and")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isTitle(Token token) {
    return token.gazetteer() == GazetteerLabel.TITLE;
  }

  /** "Late Friday President Hale" died on no Friday: a day does not belong to the post's phrase. */
  private static boolean isInPhrase(Token token) {
    return token.name() != NameLabel.DATE
        && (token.isNoun()
            || token.tag().startsWith("JJ")
            || List.of("HYPH", "POS", "CD", "DT").contains(token.tag()));
  }

  /** The words as the text has them; of several holders' post the singular. */
  String written(Sentence sentence, int first, int end, int head) {
    StringBuilder written = new StringBuilder();
    for (int i = first; i < end; i++) {
      boolean adjoins =
          i > first && sentence.token(i - 1).span().end() == sentence.token(i).span().begin();
      String word = i == head ? singular(sentence.token(i)) : sentence.token(i).word();
      int skipped = i == first ? word.length() - bare(word).length() : 0;
      written.append(written.isEmpty() || adjoins ? "" : " ").append(word.substring(skipped));
    }
    return written.toString();
  }

  private static String singular(Token token) {
    if (!token.tag().equals("NNS") && !token.tag().equals("NNPS")) {
      return token.word();
    }
    String lemma = token.lemma();
    return Character.isUpperCase(token.word().codePointAt(0))
        ? lemma.substring(0, 1).toUpperCase(Locale.ROOT) + lemma.substring(1)
        : lemma;
  }
}
