package org.dramatis.resolve.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.dramatis.model.DramatisException;

/** Which part of all reports has a word, in news at large. */
final class CommonWords {

  private static final String RESOURCE = "common-words.tsv";

  private static final double PARTS = 1000;

  /** Of words that are not in the list. */
  private static final double RARE = 0.0008;

  private final Map<String, Integer> shares;

  private CommonWords(Map<String, Integer> shares) {
    this.shares = shares;
  }

  /** Reads the list that comes with the program: a word a line, a tab, reports in a thousand. */
  static CommonWords load() {
    Map<String, Integer> shares = new HashMap<>();
    try (InputStream stream = CommonWords.class.getResourceAsStream(RESOURCE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          shares.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
        }
      }
    } catch (IOException exception) {
      throw new DramatisException(
          "Cannot read " + RESOURCE + " in the program itself. Install it again.", exception);
    }
    return new CommonWords(shares);
  }

  /** From 0 to 1. */
  double share(String word) {
    Integer share = shares.get(word);
    return share == null ? RARE : share / PARTS;
  }
}
