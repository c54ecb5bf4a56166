package org.dramatis.map;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dramatis.model.DramatisException;

/** Mints the IRIs of documents, things and runs from what they are, below a store's base. */
public final class Iris {

  /** The base of a store that was given none. */
  public static final String DEFAULT_BASE = "https://w3id.org/dramatis/kg/";

  private static final Pattern BASE =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+[/#]");
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9._-]*[A-Za-z0-9_-][A-Za-z0-9._-]*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern UNREADABLE = Pattern.compile("[^A-Za-z0-9]+");
  private static final int SLUG_LENGTH = 48;
  private static final String UNRESERVED = "-._~";

  private final String base;

  /**
   * @param base an absolute IRI that ends with a slash or a hash
   */
  public Iris(String base) {
    if (!BASE.matcher(base).matches()) {
      throw new DramatisException(
          "Cannot mint IRIs below \"%s\": a base is an absolute IRI that ends with / or #, such as %s"
              .formatted(base, DEFAULT_BASE));
    }
    this.base = base;
  }

  public String base() {
    return base;
  }

  /** The IRI of a document, which is also the name of the graph of its claims. */
  public String document(String id) {
    return base + "document/" + documentSlug(id);
  }

  /** The IRI of an entity, an event or a tenure. */
  public String thing(String path) {
    return base + escape(path, "/");
  }

  /** Of an article in the English Wikipedia. */
  static String wikipediaPage(String title) {
    return "https://en.wikipedia.org/wiki/" + inPath(title);
  }

  /** What DBpedia has for the subject of that article. */
  static String dbpediaResource(String title) {
    return "http://dbpedia.org/resource/" + inPath(title);
  }

  /** Titles stay readable: only what no IRI may have, or what would end its path, is escaped. */
  private static String inPath(String title) {
    StringBuilder path = new StringBuilder(title.length());
    for (char unit : title.toCharArray()) {
      if (unit <= ' ' || "\"%<>?#[\\]^`{|}".indexOf(unit) >= 0) {
        path.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) unit));
      } else {
        path.append(unit);
      }
    }
    return path.toString();
  }

  /** The part of a thing's IRI after the base. */
  public String path(String thing) {
    if (!thing.startsWith(base)) {
      throw new DramatisException("<%s> is not below the base <%s>".formatted(thing, base));
    }
    return unescape(thing.substring(base.length()));
  }

  /** The IRI of a way of reading: the same versions are the same run. */
  public String run(Run run) {
    return base + "run/" + run.name();
  }

  /** The name of the graph of things, and of the links from claims to them. */
  public String things() {
    return base + "things";
  }

  /** The name of the graph in which runs are described. */
  public String runs() {
    return base + "runs";
  }

  /** The name of the graph of the user's judgements. */
  public String judgements() {
    return base + "judgements";
  }

  /** An id that could mislead ("..") or that no IRI holds gets its digest as well. */
  private static String documentSlug(String id) {
    return PLAIN.matcher(id).matches() ? id : withDigest(slug(id), Sha256.digits(id, 8));
  }

  private static String withDigest(String slug, String digest) {
    return slug.isEmpty() ? digest : slug + "-" + digest;
  }

  /** Readable ASCII in lower case, with hyphens for all else; empty where nothing is readable. */
  static String slug(String words) {
    String letters =
        MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
    String hyphened = UNREADABLE.matcher(letters).replaceAll("-").toLowerCase(Locale.ROOT);
    int begin = hyphened.startsWith("-") ? 1 : 0;
    String cut = hyphened.substring(begin, Math.min(hyphened.length(), begin + SLUG_LENGTH));
    return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
  }

  /** Percent-encodes all but ASCII letters, digits, {@code -._~} and the characters to keep. */
  static String escape(String part, String kept) {
    if (isPlain(part)) {
      return part;
    }
    StringBuilder escaped = new StringBuilder(part.length());
    for (byte unit : part.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (unit & 0xff);
      if (isPlain(character) || kept.indexOf(character) >= 0) {
        escaped.append(character);
      } else {
        escaped.append('%').append(String.format(Locale.ROOT, "%02X", unit & 0xff));
      }
    }
    return escaped.toString();
  }

  private static boolean isPlain(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (!isPlain(part.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char character) {
    return character < 128
        && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0);
  }

  /** Undoes {@link #escape}. */
  static String unescape(String escaped) {
    if (escaped.indexOf('%') < 0) {
      return escaped;
    }
    byte[] ascii = escaped.getBytes(StandardCharsets.US_ASCII);
    byte[] bytes = new byte[ascii.length];
    int length = 0;
    for (int i = 0; i < ascii.length; i++) {
      if (ascii[i] == '%') {
        bytes[length++] = (byte) Integer.parseInt(escaped.substring(i + 1, i + 3), 16);
        i += 2;
      } else {
        bytes[length++] = ascii[i];
      }
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
