package org.dramatis.export;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the files of a format that has several, one after the other. */
public interface Bundle {

  /** What writes one file. It need not close the stream. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * @param name with slashes between folders: "tables/people.csv"
   */
  void add(String name, Content content) throws IOException;
}
