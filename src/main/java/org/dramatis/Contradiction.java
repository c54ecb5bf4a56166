package org.dramatis;

import java.util.List;

/**
 * Judgements that cannot all be right; none of them binds.
 *
 * @param different the id of the judgement that two things are different
 * @param same the ids of those by which they are the same
 */
public record Contradiction(String different, List<String> same) {

  public Contradiction {
    same = same.stream().sorted().toList();
  }

  /** Whether a judgement is one of them. */
  public boolean involves(String id) {
    return different.equals(id) || same.contains(id);
  }

  /** The contradiction in a line. */
  public String line() {
    return "judgement %s contradicts %s; none of them binds until one is undone (see: judge list)"
        .formatted(different, String.join(", ", same));
  }
}
