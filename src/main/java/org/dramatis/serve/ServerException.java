package org.dramatis.serve;

import org.dramatis.model.DramatisException;

/** The server could not be started. */
public final class ServerException extends DramatisException {

  private static final long serialVersionUID = 1L;

  ServerException(String message, Throwable cause) {
    super(message, cause);
  }
}
