package org.dramatis.keep;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dramatis.model.Article;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Passage;

/**
 * The claims of one document as bytes, and a digest of all that its graph says but the way it was
 * read: as long as the digest is the same, so is the graph.
 *
 * @param digest 32 hexadecimal digits
 */
public record ClaimRecord(String digest, byte[] bytes) {

  /** Raised when the same claims give other triples or other bytes. */
  private static final String VERSION = "2";

  private static final int DIGEST_BYTES = 16;

  /** The record of a document that is about to be written as a graph. */
  public static ClaimRecord of(Article article, DocumentClaims claims) {
    byte[] bytes = ClaimEncoder.encode(claims);
    MessageDigest digest = sha256();
    digest.update(VERSION.getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    for (Passage passage : article.passages()) {
      digest.update(passage.toString().getBytes(StandardCharsets.UTF_8));
    }
    return new ClaimRecord(HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES), bytes);
  }

  /**
   * The record of claims that were read back from a graph.
   *
   * @param digest as the graph has it
   */
  public static ClaimRecord again(String digest, DocumentClaims claims) {
    return new ClaimRecord(digest, ClaimEncoder.encode(claims));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
