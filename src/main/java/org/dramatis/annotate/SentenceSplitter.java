package org.dramatis.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Divides a passage into sentences of tokens, none of them longer than the parser can bear. */
final class SentenceSplitter {

  /** Longer sentences are lists, tables and texts without full stops. */
  static final int LONGEST_SENTENCE = 200;

  private static final int LONGEST_WORD = 60;
  private static final Set<String> CLEAN_CUTS = Set.of(".", ";", ":", "!", "?", "...", "--");

  private final TokenizerFactory<CoreLabel> tokenizers =
      PTBTokenizer.PTBTokenizerFactory.newCoreLabelTokenizerFactory(
          "invertible,untokenizable=noneDelete");
  private final WordToSentenceProcessor<CoreLabel> sentences = new WordToSentenceProcessor<>();

  /** A sentence, or a piece of one that had to be cut at its end. */
  record Piece(List<CoreLabel> tokens, boolean isCut) {}

  /** The sentences of a passage; offsets of tokens count UTF-16 units from its beginning. */
  List<Piece> split(String passage) {
    List<CoreLabel> tokens = tokenizers.getTokenizer(new StringReader(passage)).tokenize();
    tokens.forEach(SentenceSplitter::shorten);
    List<Piece> pieces = new ArrayList<>();
    for (List<CoreLabel> sentence : sentences.process(tokens)) {
      cut(sentence, pieces);
    }
    return pieces;
  }

  /** The taggers look at all substrings of a word: their cost grows with its length squared. */
  private static void shorten(CoreLabel token) {
    if (token.word().length() > LONGEST_WORD) {
      int end = token.word().offsetByCodePoints(0, token.word().codePointCount(0, LONGEST_WORD));
      String start = token.word().substring(0, end);
      token.setWord(start);
      token.setValue(start);
    }
  }

  private static void cut(List<CoreLabel> sentence, List<Piece> pieces) {
    int begin = 0;
    while (sentence.size() - begin > LONGEST_SENTENCE) {
      int end = cleanCut(sentence, begin);
      pieces.add(new Piece(sentence.subList(begin, end), true));
      begin = end;
    }
    if (begin < sentence.size()) {
      pieces.add(new Piece(sentence.subList(begin, sentence.size()), false));
    }
  }

  /**
   * After the last strong mark in the second half of the reach, else the last comma, else there.
   */
  private static int cleanCut(List<CoreLabel> sentence, int begin) {
    int reach = begin + LONGEST_SENTENCE;
    int comma = reach;
    for (int i = reach - 1; i >= begin + LONGEST_SENTENCE / 2; i--) {
      String word = sentence.get(i).word();
      if (CLEAN_CUTS.contains(word)) {
        return i + 1;
      }
      if (comma == reach && word.equals(",")) {
        comma = i + 1;
      }
    }
    return comma;
  }
}
