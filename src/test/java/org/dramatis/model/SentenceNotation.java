package org.dramatis.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes sentences down for tests. A token is {@code word/TAG}, {@code word/TAG/LABEL} or {@code
 * word|lemma/TAG/LABEL}, where the label is a {@link NameLabel} or {@link GazetteerLabel}; a
 * dependency is {@code nsubj(2,1)}: relation, governor, dependent, tokens counted from 1, the
 * root's governor is 0; several may stand in one string, blanks between. A dependency written
 * {@code +nmod:of(3,5)} stands in the enhanced graph alone, one written {@code -nmod(3,5)} in the
 * tree alone; others stand in both. {@link #write} writes a sentence down so that it can be read
 * again.
 */
public final class SentenceNotation {

  private static final Pattern DEPENDENCY = Pattern.compile("([+-]?)([^(]+)\\((\\d+),(\\d+)\\)");

  private SentenceNotation() {}

  /** The first sentence of a text, its words one blank apart. */
  public static Sentence sentence(String tokens, String... dependencies) {
    return sentence(0, 0, tokens, dependencies);
  }

  /** A sentence with the given number whose first word begins at a code point. */
  public static Sentence sentence(int number, int begin, String tokens, String... dependencies) {
    List<Token> made = tokens(begin, tokens);
    return new Sentence(
        number,
        Passage.Kind.PROSE,
        made,
        graph(made.size(), "-", dependencies),
        graph(made.size(), "+", dependencies));
  }

  /** An article of the given sentences, numbered and joined by blanks, all one paragraph. */
  public static AnnotatedArticle article(String id, Metadata metadata, Sentence... sentences) {
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        text.append(" ".repeat(token.span().begin() - text.codePointCount(0, text.length())));
        text.append(token.word());
      }
    }
    Text whole = Text.of(text.toString());
    Passage passage = new Passage(new Span(0, whole.length()), Passage.Kind.PROSE);
    Article article = new Article(id, whole, metadata, List.of(passage));
    return new AnnotatedArticle(article, Arrays.asList(sentences), List.of(), List.of());
  }

  /** The tokens, then the dependencies, as {@link #sentence(String, String...)} takes them. */
  public static List<String> write(Sentence sentence) {
    List<Dependency> tree = sentence.tree().dependencies();
    List<Dependency> graph = sentence.graph().dependencies();
    Stream<String> inTree =
        tree.stream().map(each -> (graph.contains(each) ? "" : "-") + write(each));
    Stream<String> inGraph =
        graph.stream().filter(each -> !tree.contains(each)).map(each -> "+" + write(each));
    return List.of(
        sentence.tokens().stream().map(SentenceNotation::write).collect(Collectors.joining(" ")),
        Stream.concat(inTree, inGraph).collect(Collectors.joining(" ")));
  }

  private static String write(Token token) {
    boolean plain = token.lemma().equals(token.word().toLowerCase(Locale.ROOT));
    StringBuilder written = new StringBuilder(token.word());
    written.append(plain ? "" : "|" + token.lemma()).append('/').append(token.tag());
    if (token.name() != NameLabel.NONE) {
      written.append('/').append(token.name());
    }
    if (token.gazetteer() != GazetteerLabel.NONE) {
      written.append('/').append(token.gazetteer());
    }
    return written.toString();
  }

  private static String write(Dependency dependency) {
    return "%s(%d,%d)"
        .formatted(dependency.relation(), dependency.governor() + 1, dependency.dependent() + 1);
  }

  private static List<Token> tokens(int begin, String written) {
    List<Token> tokens = new ArrayList<>();
    int position = begin;
    for (String token : written.trim().split("\\s+")) {
      String[] parts = token.split("/");
      String[] word = parts[0].split("\\|");
      String lemma = word.length > 1 ? word[1] : word[0].toLowerCase(Locale.ROOT);
      int end = position + word[0].codePointCount(0, word[0].length());
      tokens.add(
          new Token(
              new Span(position, end),
              word[0],
              lemma,
              parts[1],
              label(NameLabel.class, parts, NameLabel.NONE),
              label(GazetteerLabel.class, parts, GazetteerLabel.NONE)));
      position = end + 1;
    }
    return tokens;
  }

  private static <E extends Enum<E>> E label(Class<E> labels, String[] parts, E none) {
    return Arrays.stream(labels.getEnumConstants())
        .filter(label -> Arrays.asList(parts).subList(2, parts.length).contains(label.name()))
        .findFirst()
        .orElse(none);
  }

  private static DependencyGraph graph(int size, String wanted, String... dependencies) {
    List<Dependency> found = new ArrayList<>();
    for (String written : String.join(" ", dependencies).trim().split("\\s+")) {
      if (written.isEmpty()) {
        continue;
      }
      Matcher matcher = DEPENDENCY.matcher(written);
      if (!matcher.matches()) {
        throw new IllegalArgumentException("No dependency: " + written);
      }
      if (matcher.group(1).isEmpty() || matcher.group(1).equals(wanted)) {
        int governor = Integer.parseInt(matcher.group(3)) - 1;
        int dependent = Integer.parseInt(matcher.group(4)) - 1;
        found.add(new Dependency(governor, dependent, matcher.group(2)));
      }
    }
    return new DependencyGraph(size, found);
  }
}
