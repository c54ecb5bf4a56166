package org.dramatis.export.crate;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.dramatis.export.Bundle;

/** Hands files on, and remembers how large each is and what its digest is. */
final class MeasuringBundle implements Bundle {

  private final Bundle bundle;
  private final String folder;
  private final List<CratedFile> files;

  MeasuringBundle(Bundle bundle) {
    this(bundle, "", new ArrayList<>());
  }

  private MeasuringBundle(Bundle bundle, String folder, List<CratedFile> files) {
    this.bundle = bundle;
    this.folder = folder;
    this.files = files;
  }

  /** A folder in it. */
  MeasuringBundle folder(String name) {
    return new MeasuringBundle(bundle, folder + name + "/", files);
  }

  /** All files so far, those of its folders too, in the order in which they were written. */
  List<CratedFile> files() {
    return List.copyOf(files);
  }

  @Override
  public void add(String name, Content content) throws IOException {
    String path = folder + name;
    bundle.add(path, out -> files.add(written(path, content, out)));
  }

  private static CratedFile written(String path, Content content, OutputStream out)
      throws IOException {
    MessageDigest digest = sha256();
    Counting counting = new Counting(new DigestOutputStream(out, digest));
    content.writeTo(counting);
    counting.flush();
    return new CratedFile(path, counting.count, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Counts bytes; is not closed by who writes one file, as the bundle goes on. */
  private static final class Counting extends FilterOutputStream {

    private long count;

    Counting(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int value) throws IOException {
      out.write(value);
      count++;
    }

    @Override
    public void write(byte[] bytes, int begin, int length) throws IOException {
      out.write(bytes, begin, length);
      count += length;
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
