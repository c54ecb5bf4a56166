package org.dramatis.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dramatis.model.NameLabel;
import org.dramatis.model.Sentence;
import org.dramatis.model.Token;

/** The words of a sentence, in small letters, with what each may mean to a time expression. */
final class Words {

  /** The value of what says nothing of a time unless another word does. */
  private static final String HELPING = "X";

  /** So many words at most ("as much as the next") stand before the first that tells of a time. */
  private static final int REACH = 4;

  private final Sentence sentence;
  private final List<String> words;
  private final List<List<Sense>> senses;
  private final int[] telling;

  Words(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.words = new ArrayList<>(sentence.tokens().size());
    this.senses = new ArrayList<>(sentence.tokens().size());
    for (Token token : sentence.tokens()) {
      String word = token.word().toLowerCase(Locale.ROOT);
      List<Sense> own = lexicon.senses(word, words.size());
      words.add(word);
      senses.add(own);
    }
    this.telling = telling();
    if (areTimely()) {
      new NumberWords(words, senses).join();
    }
  }

  /** For each index that of the next word that tells of a time, itself included; else the size. */
  private int[] telling() {
    int[] next = new int[senses.size() + 1];
    next[senses.size()] = senses.size();
    for (int i = senses.size() - 1; i >= 0; i--) {
      next[i] = isTelling(senses.get(i)) ? i : next[i + 1];
    }
    return next;
  }

  private static boolean isTelling(List<Sense> senses) {
    for (Sense sense : senses) {
      if (!sense.value().equals(HELPING)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any word can have to do with a time. */
  boolean areTimely() {
    return telling[0] < senses.size();
  }

  /** Whether a time may begin at the index: one names it soon. */
  boolean canBegin(int index) {
    return telling[index] < senses.size() && telling[index] - index <= REACH;
  }

  int size() {
    return words.size();
  }

  Sentence sentence() {
    return sentence;
  }

  String word(int index) {
    return words.get(index);
  }

  String tag(int index) {
    return sentence.token(index).tag();
  }

  NameLabel name(int index) {
    return sentence.token(index).name();
  }

  /** Whether the word at this index is of a category. */
  boolean is(int index, String category) {
    for (Sense sense : senses.get(index)) {
      if (sense.category().equals(category)) {
        return true;
      }
    }
    return false;
  }

  /** What the word at this index may mean, alone or together with those after it. */
  List<Sense> senses(int index) {
    return senses.get(index);
  }
}
