package org.dramatis.ingest.passage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dramatis.model.Passage.Kind;

/** The rules of {@code furniture.rules}, whose notation is explained in that file. */
final class Rules {

  private static final Pattern DEFINITION = Pattern.compile("<([a-z.]+)> = (.*)");
  private static final Pattern RULE =
      Pattern.compile("([A-Z]+) (whole|begin|end) (any|top) (\\d+) (.*)");
  private static final Pattern NAME = Pattern.compile("<([a-z.]+)>");
  private static final Pattern BULLETS = Pattern.compile("^[\\s*•·►▶>|]+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

  /** What stands at a paragraph's end is looked for in this many of its last characters. */
  private static final int ENDING = 400;

  private final Map<String, String> definitions = new LinkedHashMap<>();
  private final List<Rule> rules = new ArrayList<>();

  private record Rule(Kind kind, String shape, boolean topOnly, int longest, Pattern pattern) {

    boolean applies(String itsShape, boolean top, int length) {
      return shape.equals(itsShape) && length <= longest && (top || !topOnly);
    }
  }

  /** The part of a paragraph from its beginning to {@code end}, or from {@code begin} on. */
  record Part(Kind kind, int begin, int end) {}

  static Rules fromResource() {
    Rules rules = new Rules();
    try (InputStream stream = Rules.class.getResourceAsStream("furniture.rules");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(rules::add);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
    return rules;
  }

  private void add(String line) {
    Matcher definition = DEFINITION.matcher(line);
    if (definition.matches()) {
      definitions.put(definition.group(1), expand(definition.group(2)));
      return;
    }
    Matcher rule = RULE.matcher(line);
    if (!rule.matches()) {
      throw new IllegalStateException("Not a rule in furniture.rules: " + line);
    }
    Pattern pattern = compile(expand(rule.group(5)));
    Kind kind = Kind.valueOf(rule.group(1));
    int longest = Integer.parseInt(rule.group(4));
    rules.add(new Rule(kind, rule.group(2), rule.group(3).equals("top"), longest, pattern));
  }

  private String expand(String expression) {
    return NAME.matcher(expression)
        .replaceAll(
            name ->
                Matcher.quoteReplacement(definitions.getOrDefault(name.group(1), name.group())));
  }

  private static Pattern compile(String expression) {
    return Pattern.compile(expression, Pattern.UNICODE_CASE | Pattern.DOTALL);
  }

  /** The expression with the given name. */
  Pattern pattern(String name) {
    return compile(definitions.get(name));
  }

  /** What kind of furniture the whole paragraph is, if any. */
  Optional<Kind> kindOf(String paragraph, boolean top) {
    if (paragraph.length() > 2000) {
      return Optional.empty();
    }
    String plain = BLANKS.matcher(BULLETS.matcher(paragraph).replaceFirst("")).replaceAll(" ");
    return rules.stream()
        .filter(rule -> rule.applies("whole", top, plain.length()))
        .filter(rule -> rule.pattern.matcher(plain).matches())
        .map(Rule::kind)
        .findFirst();
  }

  /** What the paragraph begins with before its prose. */
  Optional<Part> beginning(CharSequence paragraph, boolean top) {
    for (Rule rule : rules) {
      if (rule.applies("begin", top, paragraph.length())) {
        Matcher matcher = rule.pattern.matcher(paragraph);
        if (matcher.lookingAt()) {
          return Optional.of(new Part(rule.kind, 0, matcher.end()));
        }
      }
    }
    return Optional.empty();
  }

  /** What the paragraph ends with after its prose. */
  Optional<Part> ending(CharSequence paragraph, boolean top) {
    for (Rule rule : rules) {
      if (rule.applies("end", top, paragraph.length())) {
        OptionalInt begin = endingOf(paragraph, rule.pattern);
        if (begin.isPresent()) {
          return Optional.of(new Part(rule.kind, begin.getAsInt(), paragraph.length()));
        }
      }
    }
    return Optional.empty();
  }

  private static OptionalInt endingOf(CharSequence paragraph, Pattern pattern) {
    Matcher matcher = pattern.matcher(paragraph);
    matcher.region(Math.max(0, paragraph.length() - ENDING), paragraph.length());
    matcher.useTransparentBounds(true);
    return matcher.find() ? OptionalInt.of(matcher.start()) : OptionalInt.empty();
  }
}
