package org.dramatis.model;

/**
 * A word or punctuation mark of a sentence.
 *
 * @param word as CoreNLP writes it; the text's own characters are those of the span
 * @param tag the Penn Treebank part of speech
 * @param name the statistical taggers' label
 * @param gazetteer the lists' label
 */
public record Token(
    Span span, String word, String lemma, String tag, NameLabel name, GazetteerLabel gazetteer) {

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** A common or proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isPronoun() {
    return tag.equals("PRP") || tag.equals("PRP$");
  }
}
