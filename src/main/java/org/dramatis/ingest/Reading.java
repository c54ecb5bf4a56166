package org.dramatis.ingest;

import java.util.List;
import org.dramatis.model.Article;

/** What became of one document of the input: an article, or a line in the report. */
public sealed interface Reading {

  /**
   * A document that was read.
   *
   * @param remarks what a reader of the report should know: a fallback encoding, a date left out
   */
  record Read(Article article, List<String> remarks) implements Reading {
    public Read {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * A document that could not be read; the run goes on.
   *
   * @param where the file, with the line number in a file of many documents
   * @param reason one line: what is wrong, and where it is not plain, what to do
   */
  record Unreadable(String where, String reason) implements Reading {}
}
