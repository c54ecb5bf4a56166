package org.dramatis.dictionary;

import org.dramatis.model.DramatisException;

/** The dictionary, or what it is to be made of, is not there or is damaged. */
public final class NameDictionaryException extends DramatisException {

  private static final long serialVersionUID = 1;

  public NameDictionaryException(String message) {
    super(message);
  }

  public NameDictionaryException(String message, Throwable cause) {
    super(message, cause);
  }
}
