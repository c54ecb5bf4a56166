package org.dramatis.resolve.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.dramatis.resolve.copy.Sketch;
import org.dramatis.resolve.name.Folding;

/** What a document's text is recognised by, when it comes again or nearly again. */
final class Fingerprint {

  private static final int SHINGLE = 4;

  private Fingerprint() {}

  /** The text's sketch, as characters. */
  static String of(String text) {
    List<String> words = Folding.words(text);
    int count = Math.max(0, words.size() - SHINGLE + 1);
    long[] hashes = new long[count];
    for (int i = 0; i < count; i++) {
      hashes[i] = Sketch.hash(words.subList(i, i + SHINGLE));
    }
    return Sketch.of(hashes).encoded();
  }

  static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("Every Java has SHA-256", exception);
    }
  }
}
