package org.dramatis.query;

import org.dramatis.model.DramatisException;

/** Nothing in the graph has that name; the message names the nearest. */
public final class UnknownName extends DramatisException {

  UnknownName(String message) {
    super(message);
  }
}
