package org.dramatis.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dramatis.extract.entity.EntityIndex;
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
  private final List<WordList> noPosts;
  private final WordList candidates;
  private final WordList leaders;
  private final WordList posts;
  private final TitleWords words;

  TitleFinder(Ontology ontology) {
    this.titles = ontology.words("TitleWord");
    this.honorifics = ontology.words("Honorific");
    this.noPosts = List.of(ontology.words("Kinship"), ontology.words("NoPost"));
    this.candidates = ontology.words("CandidateTitle");
    this.leaders = ontology.words("LeaderTitle");
    this.posts = ontology.words("PostNoun");
    this.words = new TitleWords(ontology);
  }

  /** The post whose last word stands right before a token: "Foreign Minister" before "Lavrov". */
  Optional<Title> endingAt(Sentence sentence, EntityIndex entities, int end) {
    return end > 0 ? at(sentence, entities, end - 1) : Optional.empty();
  }

  /** The post whose noun is this token; none if it is still to be given. */
  Optional<Title> at(Sentence sentence, EntityIndex entities, int token) {
    if (!isTitleNoun(sentence, token) || entities.nameAt(sentence.number(), token).isPresent()) {
      return Optional.empty();
    }
    Title title = around(sentence, entities, token);
    return words.isStillToCome(sentence, title.first()) ? Optional.empty() : Optional.of(title);
  }

  /** Taggers take "general" for an adjective, even in apposition or right before a name. */
  private boolean isTitleNoun(Sentence sentence, int index) {
    Token token = sentence.token(index);
    String lemma = words.bare(token.lemma());
    boolean untagged = token.name() == NameLabel.NONE || token.name() == NameLabel.MISC;
    boolean listed =
        titles.has(lemma)
            || token.gazetteer() == GazetteerLabel.TITLE && untagged
            || posts.has(lemma) && isOfSomething(sentence, index);
    boolean noun =
        token.isNoun()
            || token.gazetteer() == GazetteerLabel.TITLE
                && titles.has(lemma)
                && !sentence.tree().has(index, "cop");
    return listed
        && noun
        && (isAfterOf(sentence, index) || noPosts.stream().noneMatch(list -> list.has(lemma)))
        && !honorifics.has(token.word().toLowerCase(Locale.ROOT));
  }

  /** "State" is no post, but the end of one in "Secretary of State". */
  private static boolean isAfterOf(Sentence sentence, int token) {
    return token > 1
        && sentence.token(token - 1).word().equalsIgnoreCase("of")
        && sentence.token(token - 1).gazetteer() == GazetteerLabel.TITLE;
  }

  /** "Head" and "chair" are posts where it is said of what. */
  private static boolean isOfSomething(Sentence sentence, int token) {
    return sentence.graph().has(token, "nmod:of")
        || sentence.tree().has(token, "nmod:poss")
        || sentence.tree().has(token, "compound");
  }

  /** Words of the list stand on both sides of the noun: "secretary of state". */
  private Title around(Sentence sentence, EntityIndex entities, int noun) {
    int first = noun;
    while (first > 0 && belongs(sentence, entities, first - 1, noun)) {
      first--;
    }
    while (first < noun
        && !Character.isLetterOrDigit(sentence.token(first).word().codePointAt(0))) {
      first++;
    }
    int end = words.endAfter(sentence, entities, noun);
    int head = noun;
    for (int i = first + 1; i < noun; i++) {
      if (sentence.token(i).word().equalsIgnoreCase("of")) {
        head = i - 1;
        break;
      }
    }
    boolean former = words.isFormer(sentence, first);
    return new Title(first, end, head, former, words.written(sentence, first, end, head));
  }

  private boolean belongs(Sentence sentence, EntityIndex entities, int token, int noun) {
    String word = words.bare(sentence.token(token).word());
    if (candidates.has(word)
        || TitleWords.isNamed(sentence, entities, token)
        || leaders.has(word) && !words.isModifier(word) && leaders.has(lemma(sentence, noun))) {
      return false;
    }
    if (sentence.token(token).tag().equals("HYPH")) {
      return token > 0
          && adjoins(sentence, token)
          && adjoins(sentence, token + 1)
          && !TitleWords.isNamed(sentence, entities, token - 1)
          && !words.isFormerWord(sentence.token(token - 1));
    }
    boolean hyphened =
        sentence.token(token + 1).tag().equals("HYPH") && adjoins(sentence, token + 1);
    return hyphened || words.belongs(sentence, entities, token, noun);
  }

  private static String lemma(Sentence sentence, int token) {
    return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }

  private static boolean adjoins(Sentence sentence, int token) {
    return sentence.token(token - 1).span().end() == sentence.token(token).span().begin();
  }

  /** The posts that end right before a token, the nearest first: "founder and chief executive". */
  List<Title> allEndingAt(Sentence sentence, EntityIndex entities, int end) {
    List<Title> found = new ArrayList<>();
    Optional<Title> title = endingAt(sentence, entities, end);
    while (title.isPresent()) {
      found.add(title.get());
      int first = title.get().first();
      boolean and = first > 1 && sentence.token(first - 1).word().equalsIgnoreCase("and");
      title = and ? endingAt(sentence, entities, first - 1) : Optional.empty();
    }
    return found;
  }
}
