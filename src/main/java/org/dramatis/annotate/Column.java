package org.dramatis.annotate;

/**
 * The columns of a kept annotation. Values of one sort lie together, where they compress better
 * than beside values of another sort.
 */
enum Column {
  /** Numbers of things, the remarks, and each string of the string table. */
  OUTLINE,
  /** The distance of a token from the one before. */
  GAP,
  LENGTH,
  /** How the lemma and the word follow from the text; see {@link TokenForm}. */
  FORM,
  /** Words and lemmas that do not follow from the text. */
  STRING,
  TAG,
  NAME,
  GAZETTEER,
  /** For each token its governors and relations in the tree. */
  TREE_GOVERNOR,
  TREE_RELATION,
  /** The same for the graph, where it differs from the tree. */
  GRAPH_COUNT,
  GRAPH_GOVERNOR,
  GRAPH_RELATION,
  TIME
}
