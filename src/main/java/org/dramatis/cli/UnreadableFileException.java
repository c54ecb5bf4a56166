package org.dramatis.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.dramatis.model.DramatisException;

/** A file named on the command line cannot be read or written. */
final class UnreadableFileException extends DramatisException {

  private static final long serialVersionUID = 1;

  UnreadableFileException(String what, IOException cause) {
    super(what + ": " + reason(cause), cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    return cause instanceof AccessDeniedException ? "permission denied" : cause.getMessage();
  }
}
