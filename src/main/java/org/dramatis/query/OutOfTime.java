package org.dramatis.query;

import org.dramatis.model.DramatisException;

/** A query that ran longer than it was allowed to. */
public final class OutOfTime extends DramatisException {

  OutOfTime(String message, Throwable cause) {
    super(message, cause);
  }
}
