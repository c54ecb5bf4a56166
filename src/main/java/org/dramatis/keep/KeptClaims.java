package org.dramatis.keep;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;
import org.dramatis.model.DocumentClaims;

/**
 * Claims of all documents of a store in one file, found by the digest that the document has in the
 * graph. Records are only ever added at the end; the file may be deleted at any time. What is
 * damaged or missing is not found, and made again from the graph.
 */
public final class KeptClaims implements AutoCloseable {

  /** Begins the file; another number for another form of the records. */
  private static final long FORMAT = 0x4452_434C_4149_0004L;

  private static final int DIGEST = 16;

  /** The digest, the length and the checksum. */
  private static final int HEADER = DIGEST + 2 * Integer.BYTES;

  /** So many bytes of records that nobody needs are not worth a new file. */
  private static final long LITTLE = 1 << 20;

  private final Path path;
  private final Map<String, Place> places = new HashMap<>();
  private RandomAccessFile file;
  private long end;

  private record Place(long offset, int length, int checksum) {}

  /** Opens the file in which claims are kept; it may not exist yet. */
  public KeptClaims(Path path) {
    this.path = path;
    try {
      open();
    } catch (IOException e) {
      close();
      throw new ClaimsNotKeptException(path, e);
    }
  }

  private void open() throws IOException {
    file = new RandomAccessFile(path.toFile(), "rw");
    places.clear();
    if (file.length() < Long.BYTES || file.readLong() != FORMAT) {
      file.setLength(0);
      file.writeLong(FORMAT);
    }
    end = Long.BYTES;
    byte[] header = new byte[HEADER];
    while (end + HEADER <= file.length()) {
      file.seek(end);
      file.readFully(header);
      Place place = place(ByteBuffer.wrap(header, DIGEST, HEADER - DIGEST));
      if (place.length() < 0 || place.offset() + place.length() > file.length()) {
        return;
      }
      places.put(HexFormat.of().formatHex(header, 0, DIGEST), place);
      end = place.offset() + place.length();
    }
  }

  private Place place(ByteBuffer header) {
    return new Place(end + HEADER, header.getInt(), header.getInt());
  }

  /**
   * Adds what is not kept yet.
   *
   * @throws ClaimsNotKeptException if the file cannot be written
   */
  public synchronized void keep(Collection<ClaimRecord> records) {
    try {
      for (ClaimRecord record : records) {
        if (!places.containsKey(record.digest())) {
          append(record.digest(), record.bytes());
        }
      }
    } catch (IOException e) {
      throw new ClaimsNotKeptException(path, e);
    }
  }

  private void append(String digest, byte[] bytes) throws IOException {
    ByteBuffer record = ByteBuffer.allocate(HEADER + bytes.length);
    int checksum = checksum(bytes);
    record.put(HexFormat.of().parseHex(digest)).putInt(bytes.length).putInt(checksum).put(bytes);
    file.seek(end);
    file.write(record.array());
    places.put(digest, new Place(end + HEADER, bytes.length, checksum));
    end += record.capacity();
  }

  /** The claims with this digest; nothing if they are not kept, or their record is damaged. */
  public Optional<DocumentClaims> find(String digest) {
    try {
      return read(digest).map(ClaimDecoder::decode);
    } catch (RuntimeException e) {
      forget(digest);
      return Optional.empty();
    }
  }

  /** Whether the claims with these digests are all here. */
  public boolean holds(Collection<String> digests) {
    return digests.stream().allMatch(digest -> find(digest).isPresent());
  }

  private synchronized void forget(String digest) {
    places.remove(digest);
  }

  private synchronized Optional<byte[]> read(String digest) {
    Place place = places.get(digest);
    if (place == null) {
      return Optional.empty();
    }
    try {
      byte[] bytes = new byte[place.length()];
      file.seek(place.offset());
      file.readFully(bytes);
      if (checksum(bytes) == place.checksum()) {
        return Optional.of(bytes);
      }
    } catch (IOException unreadable) {
      // As good as damaged: it is made again.
    }
    places.remove(digest);
    return Optional.empty();
  }

  private static int checksum(byte[] bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }

  /**
   * Gives the space of all other records back, once they take more than those that are needed.
   *
   * @param digests of the claims that are needed
   */
  public synchronized void retain(Set<String> digests) {
    long needed =
        places.entrySet().stream()
            .filter(entry -> digests.contains(entry.getKey()))
            .mapToLong(entry -> HEADER + entry.getValue().length())
            .sum();
    if (end - needed > needed + LITTLE) {
      try {
        rewrite(digests);
      } catch (IOException e) {
        throw new ClaimsNotKeptException(path, e);
      }
    }
  }

  private void rewrite(Set<String> digests) throws IOException {
    Path fresh = path.resolveSibling(path.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    try (KeptClaims copy = new KeptClaims(fresh)) {
      for (String digest : digests) {
        Optional<byte[]> bytes = read(digest);
        if (bytes.isPresent()) {
          copy.append(digest, bytes.get());
        }
      }
    }
    file.close();
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    open();
  }

  @Override
  public synchronized void close() {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      throw new ClaimsNotKeptException(path, e);
    }
  }
}
