package org.dramatis.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Bytes as text: in UTF-8 if they are valid as such, else in windows-1252, which is what old and
 * careless files hold.
 *
 * @param remarks that the fallback was taken
 */
record Decoded(String text, List<String> remarks) {

  private static final Charset FALLBACK = Charset.forName("windows-1252");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static Decoded of(byte[] bytes) {
    if (beginsWith(bytes, 0xFE, 0xFF) || beginsWith(bytes, 0xFF, 0xFE)) {
      return new Decoded(new String(bytes, StandardCharsets.UTF_16), List.of());
    }
    try {
      return new Decoded(withoutMark(strictly(bytes)), List.of());
    } catch (CharacterCodingException exception) {
      String remark = "not valid UTF-8, read as windows-1252";
      return new Decoded(new String(bytes, FALLBACK), List.of(remark));
    }
  }

  private static String strictly(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** The mark tells how a file is encoded and is no part of its text: offsets count from behind. */
  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static boolean beginsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
