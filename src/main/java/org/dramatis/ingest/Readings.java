package org.dramatis.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.dramatis.ingest.DocumentSource.Outcome;
import org.dramatis.ingest.page.PageReader;

/**
 * The documents of an input, read one by one as they are asked for. Not for several threads at
 * once.
 */
public final class Readings implements Iterator<Reading>, AutoCloseable {

  /** No document is longer, in bytes; what is would not be read in the memory that is promised. */
  private static final int LONGEST_DOCUMENT = 100_000_000;

  private final Iterator<Reading.Unreadable> unopened;
  private final Iterator<InputFile> files;
  private final InputStream standardInput;
  private final Drafts drafts = new Drafts();
  private final PageReader pages = new PageReader();

  private InputFile file;
  private CountingStream stream;
  private DocumentSource source;
  private long bytesOfFormerFiles;
  private Optional<Reading> next = Optional.empty();
  private volatile boolean ended;

  Readings(Inputs inputs, InputStream standardInput) {
    this.unopened = inputs.unreadable().iterator();
    this.files = inputs.files().iterator();
    this.standardInput = standardInput;
  }

  /** How much of {@link Inputs#bytes()} has been read. */
  public long bytesRead() {
    return bytesOfFormerFiles + (stream == null ? 0 : stream.count());
  }

  /** Hands on no more documents; may be called by any thread. */
  public void end() {
    ended = true;
  }

  @Override
  public boolean hasNext() {
    if (ended) {
      return false;
    }
    while (next.isEmpty() && (source != null || unopened.hasNext() || files.hasNext())) {
      next = step();
    }
    return next.isPresent();
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading reading = next.get();
    next = Optional.empty();
    return reading;
  }

  /** The next reading, if this step of the way gives one. */
  private Optional<Reading> step() {
    if (unopened.hasNext()) {
      return Optional.of(unopened.next());
    }
    try {
      if (source == null) {
        file = files.next();
        open();
      }
      return read();
    } catch (IOException exception) {
      close();
      return Optional.of(new Reading.Unreadable(file.place(), Reasons.of(exception)));
    }
  }

  private Optional<Reading> read() throws IOException {
    Optional<Outcome> outcome = source.next();
    if (outcome.isEmpty()) {
      close();
      return Optional.empty();
    }
    return outcome
        .get()
        .draft()
        .flatMap(drafts::read)
        .or(() -> outcome.get().unreadable().map(Reading.class::cast));
  }

  private void open() throws IOException {
    stream =
        new CountingStream(
            file.path().isPresent() ? Files.newInputStream(file.path().get()) : standardInput);
    InputStream content = Format.isCompressed(file.name()) ? new GZIPInputStream(stream) : stream;
    BufferedInputStream buffered = new BufferedInputStream(content);
    Optional<Format> named = Format.ofName(file.name());
    source = source(named.isPresent() ? named.get() : Format.ofContent(buffered), buffered);
  }

  private DocumentSource source(Format format, BufferedInputStream content) {
    return switch (format) {
      case JSON_LINES -> new JsonLines(file, content, LONGEST_DOCUMENT);
      case HTML -> new WholeFile(file, Optional.of(pages), content, LONGEST_DOCUMENT);
      case TEXT -> new WholeFile(file, Optional.empty(), content, LONGEST_DOCUMENT);
    };
  }

  /** Closes the file that is being read; standard input stays open, as it came. */
  @Override
  public void close() {
    if (stream != null) {
      bytesOfFormerFiles += stream.count();
      if (file.path().isPresent()) {
        closeFile();
      }
    }
    stream = null;
    source = null;
  }

  private void closeFile() {
    try {
      stream.close();
    } catch (IOException exception) {
      // All that was wanted of the file has been read.
      return;
    }
  }
}
