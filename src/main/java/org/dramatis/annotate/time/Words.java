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

  private final Sentence sentence;
  private final List<String> words;
  private final List<List<Sense>> senses;
  private final boolean timely;

  Words(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.words = new ArrayList<>(sentence.tokens().size());
    this.senses = new ArrayList<>(sentence.tokens().size());
    boolean any = false;
    for (Token token : sentence.tokens()) {
      String word = token.word().toLowerCase(Locale.ROOT);
      List<Sense> own = lexicon.senses(word, words.size());
      words.add(word);
      senses.add(own);
      any |= own.stream().anyMatch(sense -> !sense.value().equals(HELPING));
    }
    this.timely = any;
    if (any) {
      new NumberWords(words, senses).join();
    }
  }

  /** Whether any word can have to do with a time. */
  boolean areTimely() {
    return timely;
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
