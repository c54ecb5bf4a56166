package org.dramatis.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are read, each also compressed with gzip. */
enum Format {
  TEXT(".txt"),
  JSON_LINES(".jsonl", ".ndjson"),
  HTML(".html", ".htm");

  private static final String COMPRESSED = ".gz";
  private static final int BYTES_LOOKED_AT = 4096;
  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  static boolean isCompressed(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(COMPRESSED);
  }

  /** The format that the file's name tells. */
  static Optional<Format> ofName(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    String name =
        isCompressed(lower) ? lower.substring(0, lower.length() - COMPRESSED.length()) : lower;
    for (Format format : values()) {
      if (format.endings.stream().anyMatch(name::endsWith)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The format that the first character tells: an opening brace begins JSON Lines. */
  static Format ofContent(BufferedInputStream stream) throws IOException {
    stream.mark(BYTES_LOOKED_AT);
    int at = 0;
    int unit = stream.read();
    while (unit >= 0
        && at < BYTES_LOOKED_AT - 1
        && (Character.isWhitespace(unit) || BYTE_ORDER_MARK.indexOf(unit) >= 0)) {
      at++;
      unit = stream.read();
    }
    stream.reset();
    return unit == '{' ? JSON_LINES : TEXT;
  }
}
