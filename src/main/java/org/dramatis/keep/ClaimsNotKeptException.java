package org.dramatis.keep;

import java.io.IOException;
import java.nio.file.Path;
import org.dramatis.model.DramatisException;

/** A file beside the graph cannot be read or written. */
public final class ClaimsNotKeptException extends DramatisException {

  private static final long serialVersionUID = 1L;

  ClaimsNotKeptException(Path file, IOException cause) {
    super(
        "Cannot keep claims in %s: %s. Is there space, and may you write there?"
            .formatted(file, cause.getMessage()),
        cause);
  }
}
