package org.dramatis;

import org.dramatis.model.DramatisException;

/** What shall be judged is nothing that can be; the message says what to name instead. */
public final class UnjudgeableException extends DramatisException {

  private static final long serialVersionUID = 1;

  UnjudgeableException(String message) {
    super(message);
  }
}
