package org.dramatis.query;

import org.dramatis.model.DramatisException;

/** A format that cannot say what the query answers. */
public final class UnsuitableFormat extends DramatisException {

  UnsuitableFormat(String message) {
    super(message);
  }
}
