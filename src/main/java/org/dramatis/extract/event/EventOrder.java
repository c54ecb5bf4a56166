package org.dramatis.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Dependency;
import org.dramatis.model.EventMention;
import org.dramatis.model.Factuality;
import org.dramatis.model.Grounds;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/**
 * Finds which of two events was first, or in the course of which other one was, where the words of
 * a sentence say so: "resigned after the strike", "was arrested during the march".
 */
public final class EventOrder {

  /** Set by hand. */
  private static final double SURE = 0.7;

  /** So many words that tell of no event may stand between the two. */
  private static final int BETWEEN = 2;

  private final WordList after;
  private final WordList before;
  private final WordList during;

  public EventOrder(Ontology ontology) {
    this.after = ontology.words("AfterWord");
    this.before = ontology.words("BeforeWord");
    this.during = ontology.words("DuringWord");
  }

  /**
   * Relations between event mentions.
   *
   * @param events of the article, with their head tokens
   */
  public List<RelationMention> find(AnnotatedArticle annotated, List<EventMention> events) {
    Map<Integer, Map<Integer, EventMention>> bySentence = new HashMap<>();
    for (EventMention event : events) {
      bySentence.computeIfAbsent(event.sentence(), key -> new HashMap<>()).put(event.head(), event);
    }
    List<RelationMention> found = new ArrayList<>();
    for (EventMention event : events) {
      Sentence sentence = annotated.sentences().get(event.sentence());
      Map<Integer, EventMention> others = bySentence.get(event.sentence());
      if (others.size() > 1) {
        above(sentence, event.head(), others)
            .flatMap(main -> relation(annotated, sentence, main, event))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The event that a word's clause or phrase hangs on. */
  private static Optional<EventMention> above(
      Sentence sentence, int head, Map<Integer, EventMention> events) {
    int token = sentence.governor(head);
    for (int step = 0; step < BETWEEN && token != Dependency.ROOT; step++) {
      if (events.containsKey(token)) {
        return Optional.of(events.get(token));
      }
      token = sentence.token(token).isVerb() ? Dependency.ROOT : sentence.governor(token);
    }
    return Optional.empty();
  }

  private Optional<RelationMention> relation(
      AnnotatedArticle annotated, Sentence sentence, EventMention main, EventMention other) {
    if (isDenied(main) || isDenied(other)) {
      return Optional.empty();
    }
    for (Dependency edge : sentence.tree().below(other.head())) {
      if (edge.relation().equals("case") || edge.relation().equals("mark")) {
        String word = sentence.token(edge.dependent()).lemma().toLowerCase(Locale.ROOT);
        if (after.has(word)) {
          return Optional.of(relation(annotated, word, other, RelationMention.BEFORE, main));
        }
        if (before.has(word)) {
          return Optional.of(relation(annotated, word, main, RelationMention.BEFORE, other));
        }
        if (during.has(word)) {
          return Optional.of(relation(annotated, word, main, RelationMention.DURING, other));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isDenied(EventMention event) {
    return event.factuality() == Factuality.NEGATED;
  }

  private static RelationMention relation(
      AnnotatedArticle annotated,
      String word,
      EventMention subject,
      String predicate,
      EventMention object) {
    Span span = subject.span().cover(object.span());
    String text = annotated.article().text().slice(span);
    return new RelationMention(
        new Grounds(span, text, SURE, "order/" + word), predicate, subject.span(), object.span());
  }
}
