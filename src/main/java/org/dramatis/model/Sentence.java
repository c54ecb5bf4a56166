package org.dramatis.model;

import java.util.List;

/**
 * A sentence with its tokens and its grammar.
 *
 * @param number counted from 0 in the article
 * @param passage the kind of passage it stands in
 * @param tree the basic dependencies: each token has one governor (a token without any has none)
 * @param graph the enhanced dependencies: prepositions and conjunctions in the relation's name
 *     ("nmod:of"), subjects and objects shared across conjunctions and control verbs
 */
public record Sentence(
    int number,
    Passage.Kind passage,
    List<Token> tokens,
    DependencyGraph tree,
    DependencyGraph graph) {

  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("A sentence has a token");
    }
  }

  public Span span() {
    return span(0, tokens.size());
  }

  /** The span of a range of tokens, {@code end} exclusive. */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).span().begin(), tokens.get(end - 1).span().end());
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** The token that governs this one in the tree, {@link Dependency#ROOT} if none does. */
  public int governor(int token) {
    List<Dependency> above = tree.above(token);
    return above.isEmpty() ? Dependency.ROOT : above.get(0).governor();
  }

  /** The relation of the token to its governor in the tree, {@code "root"} if it has none. */
  public String relation(int token) {
    List<Dependency> above = tree.above(token);
    return above.isEmpty() ? "root" : above.get(0).relation();
  }

  /**
   * The token of a range (end exclusive) that governs the others: the one whose governor lies
   * outside.
   */
  public int headOf(int first, int end) {
    for (int i = end - 1; i >= first; i--) {
      int governor = governor(i);
      if ((governor < first || governor >= end) && !relation(i).equals("punct")) {
        return i;
      }
    }
    return end - 1;
  }
}
