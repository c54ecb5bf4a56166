package org.dramatis.dictionary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dramatis.cache.CacheFolder;

/**
 * Wikipedia's names and what they stand for, in a file that is read where it lies: opening costs
 * nothing, and the names take no memory of the program's own. Safe to share between threads.
 *
 * <p>A name is found by 60 bits of a hash, of which up to 20 are the place to look. That a name
 * which the dictionary does not have is taken for one that it has, happens once in 30 billion
 * questions or less.
 */
public final class NameDictionary {

  private final Layout layout;
  private final ByteBuffer buckets;
  private final ByteBuffer entries;
  private final TitleBlocks titles;

  private NameDictionary(
      Layout layout, ByteBuffer buckets, ByteBuffer entries, TitleBlocks titles) {
    this.layout = layout;
    this.buckets = buckets;
    this.entries = entries;
    this.titles = titles;
  }

  /**
   * Opens the dictionary of the table on the class path. It is made first where it is not in the
   * folder yet, or not whole: some 40 s, 350 MB. Where the folder cannot be written, it is made
   * beside for as long as the program runs.
   *
   * @throws NameDictionaryException if it cannot be made
   */
  public static NameDictionary in(CacheFolder folder) {
    try {
      Path file = folder.file(NameTable.dictionaryName());
      return isWhole(file) || isMade(folder) ? open(file) : beside();
    } catch (IOException e) {
      throw new NameDictionaryException(
          "Cannot make the dictionary of names ("
              + e
              + "): build Dramatis again, and see that 400 MB are free in "
              + folder.path(),
          e);
    }
  }

  /** The name of the file in the cache; another name for another table. */
  public static String fileName() {
    try {
      return NameTable.dictionaryName();
    } catch (IOException e) {
      throw new NameDictionaryException("The table of names is missing; build Dramatis again", e);
    }
  }

  private static boolean isWhole(Path file) {
    try {
      open(file);
      return true;
    } catch (NameDictionaryException missing) {
      return false;
    }
  }

  private static boolean isMade(CacheFolder folder) {
    try {
      folder.write(NameTable.dictionaryName(), NameTable::write);
      return true;
    } catch (IOException notWritable) {
      return false;
    }
  }

  private static NameDictionary beside() throws IOException {
    CacheFolder folder = new CacheFolder(Files.createTempDirectory("dramatis-names"));
    folder.write(NameTable.dictionaryName(), NameTable::write);
    Path file = folder.file(NameTable.dictionaryName());
    folder.path().toFile().deleteOnExit();
    file.toFile().deleteOnExit();
    return open(file);
  }

  /**
   * Opens the file that {@link NameDictionaryWriter} has made.
   *
   * @throws NameDictionaryException if it is not there, not whole, or of another version
   */
  public static NameDictionary open(Path file) {
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      Layout layout =
          Layout.read(map(channel, Math.max(0, size - Layout.BYTES), size), size)
              .orElseThrow(
                  () ->
                      new NameDictionaryException(
                          file + " is no whole name dictionary of this version; build it again"));
      return new NameDictionary(
          layout,
          map(channel, layout.buckets(), layout.entries()),
          map(channel, layout.entries(), size - Layout.BYTES),
          new TitleBlocks(
              map(channel, 0, layout.blockStarts()),
              map(channel, layout.blockStarts(), layout.buckets())));
    } catch (NoSuchFileException e) {
      throw new NameDictionaryException("There is no name dictionary " + file + " yet", e);
    } catch (IOException | IllegalArgumentException e) {
      throw new NameDictionaryException(
          "Cannot read the name dictionary " + file + " (" + e + "); build it again", e);
    }
  }

  /** Part of the file; each part may have up to 2 GB, which is 150 million names. */
  private static MappedByteBuffer map(FileChannel channel, long begin, long end)
      throws IOException {
    return channel.map(FileChannel.MapMode.READ_ONLY, begin, end - begin);
  }

  /** How many names it has. */
  public int names() {
    return layout.names();
  }

  /** How many titles its names lead to; they are numbered from 0. */
  public int titles() {
    return layout.titles();
  }

  /**
   * What a name stands for: what it leads to as it is written, else what it leads to most surely
   * without regard to capitals, to underscores for blanks, and to a leading "the".
   */
  public Optional<Meaning> find(String name) {
    NameKey key = NameKey.of(name);
    int bucket = Layout.bucket(key.folded(), layout.bucketBits());
    long wanted = Layout.remainder(key.folded(), layout.bucketBits());
    int end = buckets.getInt((bucket + 1) * Integer.BYTES);
    Meaning first = null;
    for (int i = buckets.getInt(bucket * Integer.BYTES); i < end; i++) {
      int entry = i * Layout.ENTRY_BYTES;
      if (remainder(entry) == wanted) {
        Meaning meaning = meaning(entry, key.check());
        if (meaning.exact()) {
          return Optional.of(meaning);
        }
        first = first == null ? meaning : first;
      }
    }
    return Optional.ofNullable(first);
  }

  private long remainder(int entry) {
    return (entries.get(entry) & 0xffL) << Integer.SIZE | entries.getInt(entry + 1) & 0xffffffffL;
  }

  private Meaning meaning(int entry, int check) {
    long value = entries.getLong(entry + 1 + Integer.BYTES);
    long rank = value >>> Layout.TITLE_BITS + NameKey.CHECK_BITS;
    int title = (int) (value >>> NameKey.CHECK_BITS) & Layout.MOST_TITLES - 1;
    double probability = (Layout.PROBABILITY_UNITS - rank) / (double) Layout.PROBABILITY_UNITS;
    return new Meaning(title, probability, (value & NameKey.MOST_CHECK) == check);
  }

  /** Whether two names stand for the same thing, as far as is known of both. */
  public boolean areAliases(String one, String other) {
    Optional<Meaning> first = find(one);
    return first.isPresent()
        && find(other).filter(second -> second.title() == first.get().title()).isPresent();
  }

  /** The title of an article, with underscores for blanks. */
  public String title(int title) {
    return titles.line(title).get(0);
  }

  /** All names that lead to an article, in the order of the table. */
  public List<String> namesOf(int title) {
    List<String> line = titles.line(title);
    return line.subList(1, line.size());
  }
}
