package org.dramatis.vector.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts words of small letters and hyphens into the pieces that the encoder knows, always taking the
 * longest (WordPiece, as in Devlin et al., BERT, 2019).
 */
final class WordPieces {

  private static final Pattern PART = Pattern.compile("[a-z]+|-");

  /** What a piece begins with that goes on from another. */
  private static final String CONTINUED = "##";

  private final JsonNode numbers;

  private WordPieces(JsonNode numbers) {
    this.numbers = numbers;
  }

  /**
   * @param tokenizer a file {@code tokenizer.json} as Hugging Face's libraries write it
   */
  static WordPieces read(InputStream tokenizer) throws IOException {
    return new WordPieces(new ObjectMapper().readTree(tokenizer).path("model").path("vocab"));
  }

  long number(String piece) {
    return numbers.path(piece).asLong();
  }

  /** The numbers of the pieces, that of an unknown one where letters fit none. */
  List<Long> cut(String word) {
    List<Long> pieces = new ArrayList<>();
    for (Matcher parts = PART.matcher(word); parts.find(); ) {
      cutPart(parts.group(), pieces);
    }
    return pieces;
  }

  private void cutPart(String part, List<Long> pieces) {
    int begin = 0;
    while (begin < part.length()) {
      int end = part.length();
      while (end > begin && !numbers.has(piece(part, begin, end))) {
        end--;
      }
      if (end == begin) {
        pieces.add(number("[UNK]"));
        return;
      }
      pieces.add(number(piece(part, begin, end)));
      begin = end;
    }
  }

  private static String piece(String part, int begin, int end) {
    return (begin == 0 ? "" : CONTINUED) + part.substring(begin, end);
  }
}
