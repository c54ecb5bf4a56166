package org.dramatis.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The file in which {@link MadeThings} are kept. It holds good only beside the graph that names its
 * digest; without it the graph is compared triple by triple.
 */
public final class KeptThings {

  private final Path path;

  public KeptThings(Path path) {
    this.path = path;
  }

  /** What was kept under a digest; nothing if the file is another, is damaged or is missing. */
  public Optional<MadeThings> find(String digest) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      return MadeThings.digestOf(bytes).equals(digest)
          ? Optional.of(MadeThings.read(bytes))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Things ready to be kept, with the digest under which they will be found. */
  public record Parcel(String digest, byte[] bytes) {

    public static Parcel of(MadeThings made) {
      byte[] bytes = made.toBytes();
      return new Parcel(MadeThings.digestOf(bytes), bytes);
    }
  }

  /**
   * Keeps things in the place of others.
   *
   * @throws ClaimsNotKeptException if they cannot be written
   */
  public void keep(Parcel parcel) {
    try {
      Path fresh = path.resolveSibling(path.getFileName() + ".new");
      Files.write(fresh, parcel.bytes());
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ClaimsNotKeptException(path, e);
    }
  }
}
