package org.dramatis;

import java.time.Duration;
import java.util.List;

/**
 * What a build did.
 *
 * @param added documents that were not in the store
 * @param replaced documents that had changed, or that another version of the program had read
 * @param unchanged documents that were in the store already
 * @param words in the documents added and replaced, as far as they were read
 * @param failures a line for each document that could not be read
 * @param remarks a line for each thing that a reader of the report should know
 */
public record BuildReport(
    int added,
    int replaced,
    int unchanged,
    int removed,
    long words,
    Duration duration,
    List<String> failures,
    List<String> remarks) {

  public BuildReport {
    failures = List.copyOf(failures);
    remarks = List.copyOf(remarks);
  }

  /** Whether every document given is in the store now. */
  public boolean isComplete() {
    return failures.isEmpty();
  }
}
