package org.dramatis.annotate.name;

import org.dramatis.annotate.table.TextHash;

/**
 * How the names of features end: what the feature is about, and whether it is one of the label of
 * one word ({@code |C}) or of the labels of two ({@code |CpC}). The kinds are those of the
 * published training properties, named as {@code edu.stanford.nlp.ie.NERFeatureFactory} names them.
 */
enum Suffix {
  WORD("-WORD|C"),
  CLUSTER("-DISTSIM|C"),
  SHAPE("-TYPE|C"),
  AFFIX("#|C"),
  BEFORE("-PW|C"),
  BEFORE_CLUSTER("-PDISTSIM|C"),
  BEFORE_SHAPE("-PTYPE|C"),
  AFTER("-NW|C"),
  AFTER_CLUSTER("-NDISTSIM|C"),
  AFTER_SHAPE("-NTYPE|C"),
  BEFORE_WITH_SHAPE("-PW_CTYPE|C"),
  SHAPE_WITH_AFTER("-NW_CTYPE|C"),
  TWO_SHAPES("-PCTYPE|C"),
  SHAPE_AND_NEXT("-CNTYPE|C"),
  THREE_SHAPES("-PCNTYPE|C"),
  SECOND_BEFORE("-PPW_CTYPE|C"),
  SECOND_AFTER("-NNW_CTYPE|C"),
  ANYWHERE_BEFORE("-DISJP|C"),
  ANYWHERE_AFTER("-DISJN|C"),
  PATTERN("|C"),
  PAIR_WORD("-PSEQW|CpC"),
  PAIR_WORDS("-PSEQW2|CpC"),
  PAIR_BEFORE("-PSEQpW|CpC"),
  PAIR_BEFORE_CLUSTER("-PSEQpDS|CpC"),
  PAIR_CLUSTER("-PSEQcDS|CpC"),
  PAIR_CLUSTERS("-PSEQpcDS|CpC"),
  PAIR_BEFORE_SHAPE("-PSEQpS|CpC"),
  PAIR_SHAPE("-PSEQcS|CpC"),
  PAIR_SHAPES("-TYPES|CpC"),
  PAIR_SHAPE_AGAIN("-TPS2|CpC"),
  PAIR_NEXT_SHAPE("-TNS1|CpC"),
  PAIR("PSEQ|CpC");

  private final TextHash hash;

  Suffix(String text) {
    this.hash = TextHash.of(text);
  }

  /** The hash of the name of a feature of this kind. */
  long of(TextHash content) {
    return hash.after(content.value());
  }

  long of(long content) {
    return hash.after(content);
  }
}
