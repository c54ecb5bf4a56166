package org.dramatis.extract.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.TimeExpression;
import org.dramatis.model.TimexType;

/**
 * A sentence with everything in it that may be related to something else.
 *
 * @param arguments in the text's order
 * @param words the tokens as features name them: dictionary forms, arguments by their kind
 */
record Scene(Sentence sentence, List<Argument> arguments, Evidence evidence, List<String> words) {

  static Scene of(AnnotatedArticle annotated, Sentence sentence, Evidence evidence) {
    List<Argument> arguments = new ArrayList<>();
    for (EntityMention mention : evidence.mentions(sentence.number())) {
      if (isNamed(sentence, mention)) {
        arguments.add(argument(sentence, mention, evidence.entity(mention.span())));
      }
    }
    for (TimeExpression time : annotated.timesIn(sentence.number())) {
      if (time.type() == TimexType.DATE) {
        arguments.add(argument(sentence, time));
      }
    }
    arguments.sort(Comparator.comparing(Argument::span));
    return new Scene(sentence, arguments, evidence, words(sentence, arguments));
  }

  private static List<String> words(Sentence sentence, List<Argument> arguments) {
    String[] words = new String[sentence.tokens().size()];
    for (int i = 0; i < words.length; i++) {
      String lemma = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
      words[i] = Character.isDigit(lemma.codePointAt(0)) ? "#" : lemma;
    }
    for (Argument argument : arguments) {
      if (!argument.isPronoun()) {
        Arrays.fill(words, argument.first(), argument.end(), argument.label());
      }
    }
    return List.of(words);
  }

  /** The word of a token; signs of their own stand before the first and after the last. */
  String word(int token) {
    return token < 0 ? "^" : token >= words.size() ? "$" : words.get(token);
  }

  /** A name, a pronoun or a country's adjective: descriptions stand for one of these. */
  private static boolean isNamed(Sentence sentence, EntityMention mention) {
    return mention.form() != EntityMention.Form.NOMINAL
        || mention.grounds().foundBy().equals("name/demonym")
        || mention.kind() == EntityKind.OTHER && sentence.token(mention.head()).isProperNoun();
  }

  private static Argument argument(
      Sentence sentence, EntityMention mention, Optional<LocalEntity> entity) {
    Span span = mention.span();
    int first = mention.head();
    while (first > 0 && sentence.token(first - 1).span().end() > span.begin()) {
      first--;
    }
    int end = mention.head() + 1;
    while (end < sentence.tokens().size() && sentence.token(end).span().begin() < span.end()) {
      end++;
    }
    EntityKind kind =
        entity
            .map(LocalEntity::kind)
            .filter(known -> known != EntityKind.OTHER)
            .orElse(mention.kind());
    return new Argument(
        span, first, end, mention.head(), kind, Optional.of(mention), entity, Optional.empty());
  }

  private static Argument argument(Sentence sentence, TimeExpression time) {
    return new Argument(
        sentence.span(time.first(), time.end()),
        time.first(),
        time.end(),
        sentence.headOf(time.first(), time.end()),
        EntityKind.OTHER,
        Optional.empty(),
        Optional.empty(),
        Optional.of(time));
  }

  /** All pairs of two things that are not the same thing. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (Argument subject : arguments) {
      for (Argument object : arguments) {
        if (!subject.isDate() && !subject.span().overlaps(object.span()) && !subject.same(object)) {
          pairs.add(new Pair(this, subject, object));
        }
      }
    }
    return pairs;
  }
}
