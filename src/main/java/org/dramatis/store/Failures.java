package org.dramatis.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Puts what the file system and the database report into words that say what to do. */
final class Failures {

  /** A transaction grows by less than this between two looks at the disk. */
  private static final long RESERVE = 64L << 20;

  private Failures() {}

  static String words(IOException failure) {
    String message = failure.getMessage() == null ? "" : failure.getMessage();
    return failure instanceof AccessDeniedException ? "no permission for " + message : message;
  }

  /**
   * Before the disk is full, while a transaction can still be given up cleanly: TDB2 writes through
   * memory maps, and a map that cannot grow takes the whole process down.
   */
  static void checkSpace(Path directory) {
    checkSpace(directory, 0);
  }

  /**
   * The same before something larger.
   *
   * @param bytes that it may need
   */
  static void checkSpace(Path directory, long bytes) {
    if (usableSpace(directory) < bytes + RESERVE) {
      throw full(directory, null);
    }
  }

  static StoreException writing(Path directory, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreException known) {
        return known;
      }
      if (isFull(String.valueOf(cause.getMessage()))) {
        return full(directory, failure);
      }
    }
    return usableSpace(directory) < RESERVE
        ? full(directory, failure)
        : new StoreException(
            "Cannot write to the store %s, nothing of this batch was kept: %s"
                .formatted(directory, failure.getMessage()),
            failure);
  }

  private static StoreException full(Path directory, Throwable failure) {
    return new StoreException(
        "The disk of the store %s is full, nothing of this batch was kept: free some space and run the same command again"
            .formatted(directory),
        failure);
  }

  private static boolean isFull(String message) {
    String words = message.toLowerCase(Locale.ROOT);
    return words.contains("no space left")
        || words.contains("not enough space")
        || words.contains("quota exceeded")
        || words.contains("file too large");
  }

  private static long usableSpace(Path directory) {
    try {
      return Files.getFileStore(directory).getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }
}
