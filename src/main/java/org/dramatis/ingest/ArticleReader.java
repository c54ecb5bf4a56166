package org.dramatis.ingest;

import java.io.InputStream;

/** Reads articles from files, folders, globs and standard input. */
public final class ArticleReader {

  private final InputStream standardInput;

  /**
   * @param standardInput read where the input names {@code -}
   */
  public ArticleReader(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /**
   * Reads the files one document at a time; what cannot be read is among the readings. Of two
   * documents with the same id the second is read under an id of its own, or left out if its text
   * is the same too.
   */
  public Readings read(Inputs inputs) {
    return new Readings(inputs, standardInput);
  }
}
