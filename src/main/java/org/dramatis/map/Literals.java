package org.dramatis.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Numbers, dates and words as RDF literals, always in one way of writing. */
final class Literals {

  private static final int CONFIDENCE_DIGITS = 3;

  /** Nearer than this to a thousandth it is seen without doubt which one is the nearest. */
  private static final double SURELY = 0.499;

  private static final List<Node> CONFIDENCES =
      IntStream.rangeClosed(0, 1000).mapToObj(number -> decimal(number / 1000.0)).toList();

  private static final Pattern CALENDAR =
      Pattern.compile("(\\d{4})(-(?:0[1-9]|1[0-2])(-(?:0[1-9]|[12]\\d|3[01]))?)?");
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+");
  private static final Pattern TIME_OF_DAY = Pattern.compile("T.*");

  private Literals() {}

  static Node words(String words) {
    return NodeFactory.createLiteralString(words);
  }

  /** An enum constant as the graph writes it: its name in lower case. */
  static Node words(Enum<?> constant) {
    return words(constant.name().toLowerCase(Locale.ROOT));
  }

  static Node integer(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  static Node truth(boolean truth) {
    return NodeFactory.createLiteralDT(Boolean.toString(truth), XSDDatatype.XSDboolean);
  }

  /** The canonical decimal with at most three digits, and at least one, after the point. */
  static Node confidence(double confidence) {
    double thousandths = confidence * 1000;
    int nearest = (int) Math.rint(thousandths);
    return Math.abs(thousandths - nearest) < SURELY
        ? CONFIDENCES.get(nearest)
        : decimal(confidence);
  }

  private static Node decimal(double confidence) {
    BigDecimal rounded =
        BigDecimal.valueOf(confidence)
            .setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    BigDecimal canonical = rounded.scale() < 1 ? rounded.setScale(1) : rounded;
    return NodeFactory.createLiteralDT(canonical.toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** An IRI where the address can be one as it stands, else its words. */
  static Node address(String url) {
    return ADDRESS.matcher(url).matches() ? NodeFactory.createURI(url) : words(url);
  }

  /** A day, month or year, typed by what it is; anything else stays words. */
  static Node calendar(String date) {
    Matcher matcher = CALENDAR.matcher(date);
    if (!matcher.matches()) {
      return words(date);
    }
    XSDDatatype type =
        matcher.group(3) != null
            ? XSDDatatype.XSDdate
            : matcher.group(2) != null ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDgYear;
    return NodeFactory.createLiteralDT(date, type);
  }

  /** The day, month or year of a TIMEX3 value, where it is one. */
  static Optional<Node> calendarOfTimex(String timex) {
    String date = TIME_OF_DAY.matcher(timex).replaceFirst("");
    return CALENDAR.matcher(date).matches() ? Optional.of(calendar(date)) : Optional.empty();
  }
}
