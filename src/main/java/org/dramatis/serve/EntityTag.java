package org.dramatis.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Sends an answer with a digest as its tag, or, to who has that answer already, that it holds. */
final class EntityTag {

  private static final int BYTES = 12;

  private EntityTag() {}

  static void send(HttpServletRequest request, HttpServletResponse response, byte[] answer)
      throws IOException {
    String tag = "\"" + digest(answer) + "\"";
    response.setHeader("ETag", tag);
    if (isKnown(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      response.setContentLength(answer.length);
      response.getOutputStream().write(answer);
    }
  }

  private static boolean isKnown(String tags, String tag) {
    return tags != null
        && Arrays.stream(tags.split(",")).map(String::strip).anyMatch(it -> isSame(it, tag));
  }

  private static boolean isSame(String known, String tag) {
    return known.equals("*") || known.equals(tag) || known.equals("W/" + tag);
  }

  private static String digest(byte[] answer) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(answer);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
