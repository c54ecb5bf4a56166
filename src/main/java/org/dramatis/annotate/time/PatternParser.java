package org.dramatis.annotate.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dramatis.model.NameLabel;

/**
 * Reads a pattern as {@code rules.txt} writes it: words in small letters, categories in capitals,
 * {@code a|b} for a choice of one, {@code ( a b | c )} for a group, {@code ?} after what may be
 * missing, {@code /NN} for the beginning of a tag ({@code /!VB}: any other), {@code @DATE} for a
 * name label, {@code <of} for the word before and {@code >of} for the word after, {@code !<},
 * {@code !>} for what must not stand there; {@code { a b }} for what must stand after and is not
 * part of the match though its words count, {@code {< a b }} for the same before.
 */
final class PatternParser {

  private static final List<String> CLOSING = List.of("|", ")", ")?", "}");

  private final List<String> parts;
  private int position;

  private PatternParser(String written) {
    this.parts = List.of(written.strip().split("\\s+"));
  }

  static Pattern parse(String written) {
    PatternParser parser = new PatternParser(written);
    Pattern pattern = parser.choice(false);
    if (parser.position < parser.parts.size()) {
      throw new TimeRuleException("A bracket is closed that was not opened in: " + written);
    }
    return pattern;
  }

  /** Up to the closing bracket or the end. */
  private Pattern choice(boolean optional) {
    List<Pattern> choices = new ArrayList<>();
    choices.add(sequence());
    while (position < parts.size() && parts.get(position).equals("|")) {
      position++;
      choices.add(sequence());
    }
    return choices.size() == 1 && !optional
        ? choices.get(0)
        : new Pattern.Choice(choices, optional);
  }

  private Pattern sequence() {
    List<Pattern> sequence = new ArrayList<>();
    while (position < parts.size() && !CLOSING.contains(parts.get(position))) {
      String part = parts.get(position++);
      sequence.add(
          switch (part) {
            case "(" -> group();
            case "{" -> new Pattern.Ahead(context());
            case "{<" -> behind();
            default -> single(part);
          });
    }
    return sequence.size() == 1 ? sequence.get(0) : new Pattern.Sequence(sequence);
  }

  private Pattern group() {
    Pattern inner = choice(false);
    if (position >= parts.size()) {
      throw new TimeRuleException("A bracket is not closed in: " + String.join(" ", parts));
    }
    boolean optional = parts.get(position++).equals(")?");
    return optional ? new Pattern.Choice(List.of(inner), true) : inner;
  }

  private Pattern context() {
    Pattern inner = choice(false);
    if (position >= parts.size() || !parts.get(position++).equals("}")) {
      throw new TimeRuleException("A brace is not closed in: " + String.join(" ", parts));
    }
    return inner;
  }

  /** What stands before has as many words as parts. */
  private Pattern behind() {
    int begin = position;
    Pattern inner = context();
    return new Pattern.Behind(inner, position - 1 - begin);
  }

  private static Pattern single(String part) {
    if (part.startsWith("!<") || part.startsWith("!>")) {
      return new Pattern.Neighbour(single(part.substring(2)), part.charAt(1) == '<', false);
    }
    if (part.startsWith("<") || part.startsWith(">")) {
      return new Pattern.Neighbour(single(part.substring(1)), part.charAt(0) == '<', true);
    }
    boolean optional = part.endsWith("?");
    String rest = optional ? part.substring(0, part.length() - 1) : part;
    List<Pattern> choices = Arrays.stream(rest.split("\\|")).map(PatternParser::word).toList();
    return choices.size() == 1 && !optional
        ? choices.get(0)
        : new Pattern.Choice(choices, optional);
  }

  private static Pattern word(String written) {
    int label = written.indexOf('@');
    NameLabel name = label < 0 ? null : NameLabel.valueOf(written.substring(label + 1));
    String rest = label < 0 ? written : written.substring(0, label);
    int slash = rest.indexOf('/');
    String tag = slash < 0 ? "" : rest.substring(slash + 1);
    String word = slash < 0 ? rest : rest.substring(0, slash);
    boolean unlike = tag.startsWith("!");
    Pattern.Kind kind = new Pattern.Kind(unlike ? tag.substring(1) : tag, name, unlike);
    if (word.isEmpty()) {
      return new Pattern.Tagged(kind);
    }
    return Character.isUpperCase(word.charAt(0))
        ? new Pattern.Category(word, kind)
        : new Pattern.Word(word, kind);
  }
}
