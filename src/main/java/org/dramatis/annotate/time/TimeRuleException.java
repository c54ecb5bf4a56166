package org.dramatis.annotate.time;

import org.dramatis.model.DramatisException;

/** The rules for times cannot be read; the message says which line, and what is wrong with it. */
final class TimeRuleException extends DramatisException {

  private static final long serialVersionUID = 1L;

  TimeRuleException(String message) {
    super(message);
  }

  TimeRuleException(String message, Throwable cause) {
    super(message, cause);
  }
}
