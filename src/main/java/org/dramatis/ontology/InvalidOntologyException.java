package org.dramatis.ontology;

import org.dramatis.model.DramatisException;

/** An ontology file says something that the extraction cannot work with. */
public final class InvalidOntologyException extends DramatisException {

  InvalidOntologyException(String file, String term, String problem, String advice) {
    super("Cannot use ontology " + file + ": " + term + " " + problem + ". " + advice);
  }

  InvalidOntologyException(String file, String problem) {
    super("Cannot read ontology " + file + ": " + problem);
  }
}
