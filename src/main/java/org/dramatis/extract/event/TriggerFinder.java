package org.dramatis.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  /** A trigger in a type. */
  private record Candidate(EventType type, Trigger trigger) {}

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
  private final Optional<EventType> occurrence;
  private final WordList lightVerbs;
  private final WordList eventNouns;

  TriggerFinder(Ontology ontology) {
    for (EventType type : ontology.events()) {
      for (Trigger trigger : type.triggers()) {
        byHead
            .computeIfAbsent(trigger.head(), head -> new ArrayList<>())
            .add(new Candidate(type, trigger));
      }
    }
    this.occurrence =
        ontology.events().stream()
            .filter(type -> type.iri().equals(Ontology.NAMESPACE + "Occurrence"))
            .findFirst();
    this.lightVerbs = ontology.words("LightVerb");
    this.eventNouns = ontology.words("EventNoun");
  }

  List<FoundTrigger> find(Sentence sentence, EntityIndex entities) {
    Set<String> lemmas =
        sentence.tokens().stream()
            .map(TriggerFinder::lemma)
            .collect(Collectors.toCollection(TreeSet::new));
    List<FoundTrigger> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (mayTell(sentence, entities, i)) {
        int head = i;
        typed(sentence, lemmas, head).or(() -> untyped(sentence, head)).ifPresent(found::add);
      }
    }
    return found;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** Names are no events, and of a compound only the last noun tells. */
  private static boolean mayTell(Sentence sentence, EntityIndex entities, int token) {
    String relation = sentence.relation(token);
    return !relation.startsWith("aux")
        && !relation.equals("cop")
        && !relation.equals("compound")
        && entities.nameAt(sentence.number(), token).isEmpty();
  }

  private Optional<FoundTrigger> typed(Sentence sentence, Set<String> lemmas, int head) {
    Token token = sentence.token(head);
    return byHead.getOrDefault(lemma(token), List.of()).stream()
        .filter(candidate -> candidate.trigger().partOfSpeech().fits(token))
        .flatMap(candidate -> fit(sentence, lemmas, head, candidate).stream())
        .filter(Fit::holds)
        .max(BEST)
        .map(fit -> trigger(sentence, head, fit));
  }

  private static Optional<Fit> fit(
      Sentence sentence, Set<String> lemmas, int head, Candidate candidate) {
    EventType type = candidate.type();
    int hints = count(lemmas, type.hints()) - 2 * count(lemmas, type.counterHints());
    return TriggerWords.find(sentence, head, candidate.trigger())
        .map(tokens -> new Fit(candidate, tokens, hints));
  }

  private static int count(Set<String> lemmas, List<String> hints) {
    return (int) hints.stream().filter(lemmas::contains).count();
  }

  /** Words apart from each other ("held … talks") give the head's own span. */
  private static FoundTrigger trigger(Sentence sentence, int head, Fit fit) {
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
  private Optional<FoundTrigger> untyped(Sentence sentence, int head) {
    Token token = sentence.token(head);
    boolean verb =
        token.isVerb() && !lightVerbs.has(lemma(token)) && hasParticipant(sentence, head);
    boolean noun = token.tag().startsWith("NN") && eventNouns.has(lemma(token));
    if (occurrence.isEmpty() || !verb && !noun) {
      return Optional.empty();
    }
    PartOfSpeech partOfSpeech = verb ? PartOfSpeech.VERB : PartOfSpeech.NOUN;
    return Optional.of(
        new FoundTrigger(
            occurrence.get(), partOfSpeech, head, head, head + 1, lemma(token), UNTYPED));
  }

  private static boolean hasParticipant(Sentence sentence, int verb) {
    return sentence.graph().has(verb, "nsubj")
        || sentence.graph().has(verb, "obj")
        || sentence.relation(verb).equals("root")
        || sentence.relation(verb).startsWith("acl");
  }
}
