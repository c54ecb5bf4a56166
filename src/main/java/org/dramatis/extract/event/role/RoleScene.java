package org.dramatis.extract.event.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.extract.entity.FoundEntity;
import org.dramatis.extract.pair.Path;
import org.dramatis.model.Dependency;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;

/**
 * A sentence with the events that it tells of, those whom it mentions, and what grammar says of who
 * takes part in what.
 */
public final class RoleScene {

  /** More steps of grammar than this are a long way. */
  private static final int FAR = 7;

  private final Sentence sentence;
  private final List<Predicate> predicates;
  private final List<FoundEntity> mentions;
  private final List<Map<Span, Finding>> findings;
  private final Set<Integer> heads = new HashSet<>();
  private final String[] words;
  private final Onlookers onlookers;

  /**
   * @param mentions all of the sentence
   * @param findings of each predicate, by its place in the list
   */
  RoleScene(
      Sentence sentence,
      List<Predicate> predicates,
      List<FoundEntity> mentions,
      List<List<Finding>> findings,
      Onlookers onlookers) {
    this.sentence = sentence;
    this.predicates = List.copyOf(predicates);
    this.findings = findings.stream().map(RoleScene::byMention).toList();
    this.mentions = mentions.stream().filter(this::mayTakePart).toList();
    this.onlookers = onlookers;
    this.words = words(sentence, mentions);
    predicates.forEach(predicate -> heads.add(predicate.head()));
  }

  private static Map<Span, Finding> byMention(List<Finding> findings) {
    Map<Span, Finding> byMention = new HashMap<>();
    findings.forEach(finding -> byMention.putIfAbsent(finding.mention(), finding));
    return byMention;
  }

  /** What a relative pronoun stands for takes part in its stead, unless grammar knows better. */
  private boolean mayTakePart(FoundEntity entity) {
    Span span = entity.mention().span();
    boolean relative =
        entity.mention().form() == EntityMention.Form.PRONOUN
            && sentence.token(entity.mention().head()).tag().startsWith("W");
    return !relative || findings.stream().anyMatch(found -> found.containsKey(span));
  }

  private static String[] words(Sentence sentence, List<FoundEntity> mentions) {
    String[] words = new String[sentence.tokens().size()];
    for (int i = 0; i < words.length; i++) {
      String lemma = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
      words[i] = Character.isDigit(lemma.codePointAt(0)) ? "#" : lemma;
    }
    for (FoundEntity entity : mentions) {
      if (entity.mention().form() == EntityMention.Form.NAME) {
        Arrays.fill(words, entity.first(), entity.end(), entity.mention().kind().broad().name());
      }
    }
    return words;
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<Predicate> predicates() {
    return predicates;
  }

  /** Those mentions that may take part in an event, longest first. */
  public List<FoundEntity> mentions() {
    return mentions;
  }

  /**
   * Whether a mention may take part in an event: an event is no participant of itself, and who
   * stands far off in the sentence is none either, unless grammar says so.
   */
  boolean mayTakePart(int predicate, FoundEntity entity) {
    int head = predicates.get(predicate).head();
    if (entity.covers(head)) {
      return false;
    }
    int steps = Path.between(sentence, head, entity.mention().head()).length();
    return steps > 0 && steps <= FAR || finding(predicate, entity).isPresent();
  }

  /**
   * Whether a mention only speaks of an event, or wants it of others, and so is not the one who
   * acts in it, unless grammar says so.
   */
  boolean isOnlooker(int predicate, FoundEntity entity) {
    return finding(predicate, entity).isEmpty()
        && onlookers.isOnlooker(
            sentence, predicates.get(predicate).head(), entity.mention().head());
  }

  /** What grammar says of a mention in an event. */
  Optional<Finding> finding(int predicate, FoundEntity entity) {
    return Optional.ofNullable(findings.get(predicate).get(entity.mention().span()));
  }

  /** All that grammar says of an event, in no order. */
  List<Finding> findings(int predicate) {
    return new ArrayList<>(findings.get(predicate).values());
  }

  boolean isPredicate(int token) {
    return heads.contains(token);
  }

  /** A word as features name it; signs of their own stand before the first and after the last. */
  String word(int token) {
    if (token == Dependency.ROOT || token < 0) {
      return "^";
    }
    return token >= words.length ? "$" : words[token];
  }
}
