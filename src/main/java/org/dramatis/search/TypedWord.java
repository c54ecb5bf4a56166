package org.dramatis.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * A word that somebody has typed: it fits the word itself, one that begins so, and, where slips are
 * forgiven, one that is, or begins, nearly so.
 *
 * @param text as the index has words
 * @param mayGoOn whether more of it may be to come
 */
record TypedWord(String text, boolean mayGoOn) {

  private static final float WHOLE = 4;
  private static final float BEGINNING = 3;
  private static final float NEARLY = 1;

  /** Shorter words are too near each other. */
  private static final int FORGIVEN_FROM = 5;

  private static final int TWICE_FORGIVEN_FROM = 8;

  /** A shorter word that is nearly the beginning of another tells too little. */
  private static final int OPEN_FROM = 6;

  /** What fits gives a score of 4, 3 or 1, by how it fits. */
  Query query(String field, boolean forgiving) {
    List<Query> ways = new ArrayList<>();
    Term term = new Term(field, text);
    ways.add(scored(new TermQuery(term), WHOLE));
    if (mayGoOn) {
      ways.add(scored(new PrefixQuery(term), BEGINNING));
    }
    if (forgiving && slips() > 0) {
      ways.add(scored(new AutomatonQuery(term, nearly()), NEARLY));
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  private static Query scored(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  /** How many letters may be wrong, missing, too many or in the wrong order. */
  private int slips() {
    if (length() < FORGIVEN_FROM) {
      return 0;
    }
    return length() < TWICE_FORGIVEN_FROM ? 1 : 2;
  }

  private int length() {
    return text.codePointCount(0, text.length());
  }

  private Automaton nearly() {
    Automaton near = new LevenshteinAutomata(text, true).toAutomaton(slips());
    Automaton open =
        mayGoOn && length() >= OPEN_FROM
            ? Operations.concatenate(near, Automata.makeAnyString())
            : near;
    return Operations.determinize(open, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  /** Whether a word of the index fits, told word by word. */
  Fit fit(boolean forgiving) {
    if (!forgiving || slips() == 0) {
      return word -> mayGoOn ? word.startsWith(text) : word.equals(text);
    }
    CharacterRunAutomaton near = new CharacterRunAutomaton(nearly());
    return word -> near.run(word) || mayGoOn && word.startsWith(text);
  }

  /** Tells of words of the index whether they fit. */
  @FunctionalInterface
  interface Fit {
    boolean fits(String word);
  }
}
