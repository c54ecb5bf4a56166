package org.dramatis.query;

import org.dramatis.model.DramatisException;

/** A query that is not SPARQL; the message says where. */
public final class UnreadableQuery extends DramatisException {

  UnreadableQuery(String message, Throwable cause) {
    super(message, cause);
  }
}
