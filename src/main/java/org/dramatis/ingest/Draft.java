package org.dramatis.ingest;

import java.util.ArrayList;
import java.util.List;
import org.dramatis.model.Metadata;

/**
 * A document as its file gives it, before its date and passages are looked for.
 *
 * @param where how messages name it
 */
record Draft(String id, String where, String text, Metadata metadata, List<String> remarks) {

  /** The same draft under another id. */
  Draft named(String other, String remark) {
    List<String> more = new ArrayList<>(remarks);
    more.add(remark);
    return new Draft(other, where, text, metadata, more);
  }
}
