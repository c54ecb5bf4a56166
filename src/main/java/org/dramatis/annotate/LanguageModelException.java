package org.dramatis.annotate;

import org.dramatis.model.DramatisException;

/** A language model or word list on the class path that cannot be read. */
public final class LanguageModelException extends DramatisException {

  LanguageModelException(String resource, Throwable cause) {
    super(
        "Cannot load the language model "
            + resource
            + ": "
            + cause.getMessage()
            + ". Is the CoreNLP models jar on the class path, and the heap 2 GB or more?",
        cause);
  }
}
