package org.dramatis.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says in one line why a file could not be read. */
final class Reasons {

  private Reasons() {}

  static String of(IOException exception) {
    if (exception instanceof AccessDeniedException) {
      return "no permission; make it readable";
    }
    if (exception instanceof NoSuchFileException) {
      return "it is not there, or a link that leads nowhere";
    }
    if (exception instanceof ZipException || exception instanceof EOFException) {
      return "not a whole gzip file; compress it again";
    }
    return firstLine(String.valueOf(exception.getMessage()));
  }

  static String firstLine(String message) {
    return message.lines().findFirst().orElse(message);
  }
}
