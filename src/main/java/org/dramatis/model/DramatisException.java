package org.dramatis.model;

/** The root of everything that can go wrong; its message says what, where and what to do. */
public class DramatisException extends RuntimeException {

  public DramatisException(String message) {
    super(message);
  }

  public DramatisException(String message, Throwable cause) {
    super(message, cause);
  }
}
