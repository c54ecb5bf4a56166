package org.dramatis.query;

import org.dramatis.model.DramatisException;

/** A parameter that is missing, unknown or not of its type. */
public final class WrongBinding extends DramatisException {

  WrongBinding(String message) {
    super(message);
  }
}
