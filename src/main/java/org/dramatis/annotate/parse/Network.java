package org.dramatis.annotate.parse;

/**
 * The network in a form that is quick to run. What a word, tag or label adds to the hidden units is
 * taken relative to what "none" adds at the same place, and all of the "none" are in the base: a
 * place that is empty, as most are, costs nothing.
 *
 * @param base of the hidden units, when every place is empty
 * @param tags what each tag adds to the hidden units: all tags at the first place, then at the next
 * @param labels what each label adds, in the same order, at the places that have labels
 * @param wordWeights for each place a row for each number of an embedding, a column for each hidden
 *     unit
 * @param wordEmbeddings relative to that of "none", one word after the other
 * @param output a row for each hidden unit, a column for each transition: with each label, attach
 *     the second token on the stack to the top one; with each label, the top one to the second;
 *     shift
 * @param distances between any two columns of the output, Euclidean
 */
record Network(
    Symbols symbols,
    float[] base,
    float[][] tags,
    float[][] labels,
    float[][][] wordWeights,
    float[] wordEmbeddings,
    float[][] output,
    float[][] distances) {

  int tagCount() {
    return symbols.tags().size();
  }

  int labelCount() {
    return symbols.labels().size();
  }

  int embeddingSize() {
    return wordWeights[0].length;
  }
}
