package org.dramatis.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;

/**
 * One file of the ontology, read.
 *
 * @param name as messages give it
 */
record OntologyFile(String name, Model triples) {

  /** Without a base no file can say something about itself that depends on where it lies. */
  private static final String BASE = "https://w3id.org/dramatis/ns";

  static OntologyFile ofClassPath(String name) {
    try (InputStream stream = OntologyFile.class.getResourceAsStream("/ontology/" + name)) {
      if (stream == null) {
        throw new InvalidOntologyException(name, "it is not in the program. Build it again.");
      }
      return new OntologyFile(name, parse(name, stream));
    } catch (IOException failure) {
      throw new InvalidOntologyException(name, failure.getMessage());
    }
  }

  static OntologyFile of(Path path) {
    try (InputStream stream = Files.newInputStream(path)) {
      return new OntologyFile(path.toString(), parse(path.toString(), stream));
    } catch (NoSuchFileException missing) {
      throw new InvalidOntologyException(path.toString(), "there is no such file.");
    } catch (IOException failure) {
      throw new InvalidOntologyException(path.toString(), failure.getMessage());
    }
  }

  private static Model parse(String name, InputStream stream) {
    Model triples = ModelFactory.createDefaultModel();
    RDFParser.create()
        .source(stream)
        .base(BASE)
        .lang(Lang.TURTLE)
        .errorHandler(new FirstErrorEnds(name))
        .parse(triples);
    return triples;
  }

  /** A warning, such as a date that is none, is an error too: what is read drives everything. */
  private record FirstErrorEnds(String name) implements ErrorHandler {

    @Override
    public void warning(String message, long line, long column) {
      fatal(message, line, column);
    }

    @Override
    public void error(String message, long line, long column) {
      fatal(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw new InvalidOntologyException(
          name, "line " + line + ", column " + column + " is no Turtle: " + message);
    }
  }
}
