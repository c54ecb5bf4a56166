package org.dramatis.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dramatis.ingest.passage.Datelines;
import org.dramatis.ingest.passage.PassageSplitter;
import org.dramatis.model.Article;
import org.dramatis.model.DateBasis;
import org.dramatis.model.Metadata;
import org.dramatis.model.Passage;
import org.dramatis.model.Text;

/** Makes articles of the drafts of one run, and refuses what is no text. */
final class Drafts {

  /** Wire texts carry a few control characters; of other files one in nine bytes is one. */
  private static final int CHARACTERS_PER_CONTROL = 50;

  /** Of the text's digest, to tell documents of one id apart. */
  private static final int ID_DIGITS = 8;

  private static final String LONE_SURROGATE =
      "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]";

  private final PassageSplitter splitter = new PassageSplitter();
  private final Datelines datelines = new Datelines();
  private final Map<String, Former> formers = new HashMap<>();

  private record Former(String where, String digest) {}

  /** Empty if the same document, with the same id and text, was there before. */
  Optional<Reading> read(Draft draft) {
    if (draft.text().isBlank()) {
      return unreadable(draft, "empty: there is no text in it");
    }
    if (isBinary(draft.text())) {
      return unreadable(draft, "not text but binary content, or UTF-16 without a byte order mark");
    }
    String digest = digest(draft.text());
    Former former = formers.putIfAbsent(draft.id(), new Former(draft.where(), digest));
    if (former == null) {
      return Optional.of(article(draft));
    }
    if (former.digest.equals(digest)) {
      return Optional.empty();
    }
    return withOwnId(draft, former, digest);
  }

  /** Two texts of one id are two documents: nothing is lost, and the report says so. */
  private Optional<Reading> withOwnId(Draft draft, Former former, String digest) {
    String id = draft.id() + "#" + digest.substring(0, ID_DIGITS);
    String remark =
        "another document has the id %s: %s; this one (%s) was read as %s"
            .formatted(draft.id(), former.where, draft.where(), id);
    boolean isNew = formers.putIfAbsent(id, new Former(draft.where(), digest)) == null;
    return isNew ? Optional.of(article(draft.named(id, remark))) : Optional.empty();
  }

  private static Optional<Reading> unreadable(Draft draft, String reason) {
    return Optional.of(new Reading.Unreadable(draft.where(), reason));
  }

  private Reading article(Draft draft) {
    List<String> remarks = new ArrayList<>(draft.remarks());
    Text text = Text.of(encodable(draft.text(), remarks));
    List<Passage> passages = splitter.split(text);
    Metadata metadata = dated(draft.metadata(), text, passages);
    return new Reading.Read(new Article(draft.id(), text, metadata, passages), remarks);
  }

  private Metadata dated(Metadata metadata, Text text, List<Passage> passages) {
    return metadata.issued().isPresent()
        ? metadata
        : datelines
            .dateOf(text, passages)
            .map(date -> metadata.dated(date, DateBasis.DATELINE))
            .orElse(metadata);
  }

  /** JSON can hold half a surrogate pair, which no encoding can write; offsets stay as they are. */
  private static String encodable(String text, List<String> remarks) {
    if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
      return text;
    }
    String encodable = text.replaceAll(LONE_SURROGATE, "\uFFFD");
    if (!encodable.equals(text)) {
      remarks.add("half a character (a lone surrogate) replaced by U+FFFD");
    }
    return encodable;
  }

  private static boolean isBinary(String text) {
    long controls =
        text.chars().filter(unit -> unit < ' ' && !Character.isWhitespace(unit)).count();
    return text.indexOf('\0') >= 0 || controls * CHARACTERS_PER_CONTROL > text.length();
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("Every Java has SHA-256", exception);
    }
  }
}
