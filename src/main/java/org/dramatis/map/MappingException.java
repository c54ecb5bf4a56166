package org.dramatis.map;

import org.dramatis.model.DramatisException;

/** A graph that does not say what the claims of a document must say. */
public final class MappingException extends DramatisException {

  public MappingException(String message) {
    super(message);
  }
}
