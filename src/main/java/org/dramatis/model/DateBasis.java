package org.dramatis.model;

/** Where a document's date comes from. */
public enum DateBasis {
  /** From the metadata. */
  GIVEN,
  /** Read from the text's first lines. */
  DATELINE,
  /** There is none. */
  NONE
}
