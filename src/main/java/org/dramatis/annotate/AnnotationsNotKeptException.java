package org.dramatis.annotate;

import java.io.IOException;
import java.nio.file.Path;
import org.dramatis.model.DramatisException;

/** Annotations that could not be written beside the store. */
public final class AnnotationsNotKeptException extends DramatisException {

  AnnotationsNotKeptException(Path file, IOException cause) {
    super(
        "Cannot keep annotations in "
            + file
            + ": "
            + cause
            + ". Is the disk full, or the folder closed to writing?",
        cause);
  }
}
