package org.dramatis.ingest;

import org.dramatis.model.DramatisException;

/** The input as a whole cannot be read: a path that is not there, or may not be opened. */
public final class UnreadableInputException extends DramatisException {

  public UnreadableInputException(String message) {
    super(message);
  }

  public UnreadableInputException(String message, Throwable cause) {
    super(message, cause);
  }
}
