package org.dramatis.export.rdf;

import java.io.IOException;

/** Writes a graph subject by subject, in the order it is given them. */
interface SubjectWriter {

  void begin() throws IOException;

  void write(Subject subject) throws IOException;

  void end() throws IOException;
}
