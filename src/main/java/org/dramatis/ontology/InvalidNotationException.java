package org.dramatis.ontology;

import org.dramatis.model.DramatisException;

/** A trigger, slot or pattern that is not written as it should be; its reader knows the file. */
final class InvalidNotationException extends DramatisException {

  InvalidNotationException(String problem) {
    super(problem);
  }
}
