package org.dramatis.extract.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.extract.entity.EntityIndex;
import org.dramatis.model.Sentence;
import org.dramatis.model.Token;
import org.dramatis.ontology.EventType;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.PartOfSpeech;
import org.dramatis.ontology.Trigger;
import org.dramatis.ontology.WordList;

/**
 * Finds trigger words. Of several types that one word may tell of, the one with the longest trigger
 * wins, then the one with the most hints near.
 */
final class TriggerFinder {

  /**
   * A trigger in a type.
   *
   * @param number of the type in the ontology
   */
  private record Candidate(EventType type, int number, Trigger trigger) {}

  /** A candidate that fits, with the tokens that its words take up. */
  private record Fit(Candidate candidate, List<Integer> tokens, int hints) {

    int length() {
      return candidate.trigger().lemmas().size();
    }

    boolean holds() {
      return hints >= (candidate.trigger().weak() ? 1 : 0);
    }
  }

  private static final Comparator<Fit> BEST =
      Comparator.comparingInt(Fit::length)
          .thenComparingInt(Fit::hints)
          .thenComparing(fit -> !fit.candidate().trigger().weak())
          .thenComparing(fit -> fit.candidate().type().iri(), Comparator.reverseOrder());

  private static final double STRONG = 0.75;
  private static final double WEAK = 0.6;
  private static final double UNTYPED = 0.7;

  private final Map<String, List<Candidate>> byHead = new HashMap<>();
  private final Hints hints;
  private final Optional<EventType> occurrence;
  private final WordList lightVerbs;
  private final WordList eventNouns;

  /** The heads of all triggers, and the nouns of happenings. */
  private final Set<String> telling = new HashSet<>();

  TriggerFinder(Ontology ontology) {
    for (int number = 0; number < ontology.events().size(); number++) {
      EventType type = ontology.events().get(number);
      for (Trigger trigger : type.triggers()) {
        byHead
            .computeIfAbsent(trigger.head(), head -> new ArrayList<>())
            .add(new Candidate(type, number, trigger));
      }
    }
    this.hints = new Hints(ontology.events());
    this.occurrence =
        ontology.events().stream()
            .filter(type -> type.iri().equals(Ontology.NAMESPACE + "Occurrence"))
            .findFirst();
    this.lightVerbs = ontology.words("LightVerb");
    this.eventNouns = ontology.words("EventNoun");
    telling.addAll(byHead.keySet());
    telling.addAll(eventNouns.words());
  }

  /** A sentence, with the lemmas of its tokens and, once asked for, what they hint at. */
  private final class Reading {
    private final Sentence sentence;
    private final String[] lemmas;
    private int[] hintsByType;

    Reading(Sentence sentence) {
      this.sentence = sentence;
      this.lemmas = new String[sentence.tokens().size()];
      for (int i = 0; i < lemmas.length; i++) {
        lemmas[i] = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
      }
    }

    int hintsAt(int type) {
      if (hintsByType == null) {
        hintsByType = hints.in(new HashSet<>(Arrays.asList(lemmas)));
      }
      return hintsByType[type];
    }
  }

  List<FoundTrigger> find(Sentence sentence, EntityIndex entities) {
    Reading reading = new Reading(sentence);
    List<FoundTrigger> found = new ArrayList<>();
    for (int head = 0; head < reading.lemmas.length; head++) {
      if (mayTrigger(reading, head) && mayTell(sentence, entities, head)) {
        Optional<FoundTrigger> typed = typed(reading, head);
        (typed.isPresent() ? typed : untyped(reading, head)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Most words are on no list and are no verb. */
  private boolean mayTrigger(Reading reading, int head) {
    return reading.sentence.token(head).isVerb() || telling.contains(reading.lemmas[head]);
  }

  /** Names are no events, and of a compound only the last noun tells. */
  private static boolean mayTell(Sentence sentence, EntityIndex entities, int token) {
    String relation = sentence.relation(token);
    return !relation.startsWith("aux")
        && !relation.equals("cop")
        && !relation.equals("compound")
        && entities.nameAt(sentence.number(), token).isEmpty();
  }

  private Optional<FoundTrigger> typed(Reading reading, int head) {
    Token token = reading.sentence.token(head);
    Fit best = null;
    for (Candidate candidate : byHead.getOrDefault(reading.lemmas[head], List.of())) {
      if (candidate.trigger().partOfSpeech().fits(token)) {
        Optional<List<Integer>> tokens =
            TriggerWords.find(reading.sentence, head, candidate.trigger());
        if (tokens.isPresent()) {
          Fit fit = new Fit(candidate, tokens.get(), reading.hintsAt(candidate.number()));
          best = fit.holds() && (best == null || BEST.compare(best, fit) < 0) ? fit : best;
        }
      }
    }
    return Optional.ofNullable(best).map(fit -> trigger(head, fit));
  }

  /** Words apart from each other ("held … talks") give the head's own span. */
  private static FoundTrigger trigger(int head, Fit fit) {
    List<Integer> tokens = fit.tokens();
    int first = tokens.get(0);
    int end = tokens.get(tokens.size() - 1) + 1;
    boolean together = end - first == tokens.size();
    return new FoundTrigger(
        fit.candidate().type(),
        fit.candidate().trigger().partOfSpeech(),
        head,
        together ? first : head,
        together ? end : head + 1,
        String.join(" ", fit.candidate().trigger().lemmas()),
        fit.candidate().trigger().weak() ? WEAK : STRONG);
  }

  /** Verbs that stand for themselves and nouns of happenings are events of no class. */
  private Optional<FoundTrigger> untyped(Reading reading, int head) {
    Token token = reading.sentence.token(head);
    String lemma = reading.lemmas[head];
    boolean verb =
        token.isVerb() && !lightVerbs.has(lemma) && hasParticipant(reading.sentence, head);
    boolean noun = token.isNoun() && eventNouns.has(lemma);
    if (occurrence.isEmpty() || !verb && !noun) {
      return Optional.empty();
    }
    PartOfSpeech partOfSpeech = verb ? PartOfSpeech.VERB : PartOfSpeech.NOUN;
    return Optional.of(
        new FoundTrigger(occurrence.get(), partOfSpeech, head, head, head + 1, lemma, UNTYPED));
  }

  private static boolean hasParticipant(Sentence sentence, int verb) {
    return sentence.graph().has(verb, "nsubj")
        || sentence.graph().has(verb, "obj")
        || sentence.relation(verb).equals("root")
        || sentence.relation(verb).startsWith("acl");
  }
}
