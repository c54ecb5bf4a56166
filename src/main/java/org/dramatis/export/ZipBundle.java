package org.dramatis.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files in a zip file; all have the same date, so that the same files are the same bytes. */
public final class ZipBundle implements Bundle, AutoCloseable {

  /** The first that a zip file can hold. */
  private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  /**
   * @param out is left open
   */
  public ZipBundle(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  @Override
  public void add(String name, Content content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(DATE);
    zip.putNextEntry(entry);
    content.writeTo(new Open(zip));
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    zip.finish();
    zip.flush();
  }

  /** Writers of single files close their stream; the zip file goes on. */
  private static final class Open extends FilterOutputStream {

    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int begin, int length) throws IOException {
      out.write(bytes, begin, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
