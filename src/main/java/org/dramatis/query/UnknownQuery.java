package org.dramatis.query;

import org.dramatis.model.DramatisException;

/** There is no query of that name; the message names the nearest. */
public final class UnknownQuery extends DramatisException {

  UnknownQuery(String message) {
    super(message);
  }
}
