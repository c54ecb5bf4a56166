package org.dramatis.store;

import org.dramatis.model.DramatisException;

/** A store that cannot be opened, read or written. */
public class StoreException extends DramatisException {

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
