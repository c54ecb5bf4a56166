package org.dramatis.export;

import org.dramatis.model.DramatisException;

/** A graph that could not be handed over. */
public final class ExportException extends DramatisException {

  public ExportException(String message) {
    super(message);
  }

  public ExportException(String message, Throwable cause) {
    super(message, cause);
  }
}
