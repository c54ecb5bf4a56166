package org.dramatis.search;

import org.dramatis.model.DramatisException;

/** An index that cannot be read or written. */
public final class SearchException extends DramatisException {

  private static final long serialVersionUID = 1L;

  SearchException(String message, Throwable cause) {
    super(message, cause);
  }
}
