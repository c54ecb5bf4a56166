package org.dramatis.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps a store to one owner; the operating system lets go of it when the owner's process ends. */
final class StoreLock implements AutoCloseable {

  private final FileChannel channel;

  private StoreLock(FileChannel channel) {
    this.channel = channel;
  }

  static StoreLock take(StoreDirectory directory) {
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(directory.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      Optional<FileLock> lock = tryLock(channel);
      if (lock.isEmpty()) {
        channel.close();
        throw new StoreLockedException(
            "The store %s is open in another process%s: wait until it has ended, or end it"
                .formatted(directory.root(), owner(directory.lock())));
      }
      sign(channel);
      return new StoreLock(channel);
    } catch (IOException e) {
      closeQuietly(channel);
      throw new StoreException(
          "Cannot lock the store %s: %s. May you write there?"
              .formatted(directory.root(), Failures.words(e)),
          e);
    }
  }

  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    }
  }

  private static void sign(FileChannel channel) throws IOException {
    channel.truncate(0);
    String process = Long.toString(ProcessHandle.current().pid());
    channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)), 0);
  }

  private static String owner(Path lock) {
    try {
      String process = Files.readString(lock, StandardCharsets.US_ASCII);
      return process.isBlank() ? "" : " (" + process + ")";
    } catch (IOException e) {
      return "";
    }
  }

  private static void closeQuietly(FileChannel channel) {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        // The reason why it is closed is what the caller hears of.
      }
    }
  }

  @Override
  public void close() {
    closeQuietly(channel);
  }
}
