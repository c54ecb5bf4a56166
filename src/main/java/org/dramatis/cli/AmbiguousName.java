package org.dramatis.cli;

import org.dramatis.model.DramatisException;

/** A name fits several things, and one is wanted; the message lists them with their IRIs. */
final class AmbiguousName extends DramatisException {

  private static final long serialVersionUID = 1;

  AmbiguousName(String message) {
    super(message);
  }
}
