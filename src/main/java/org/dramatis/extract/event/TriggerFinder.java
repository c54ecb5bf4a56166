package org.dramatis.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dramatis.extract.event.sense.Candidate;
import org.dramatis.extract.event.sense.Candidates;
import org.dramatis.extract.event.sense.Scene;
import org.dramatis.extract.event.sense.SenseJudge;
import org.dramatis.model.Sentence;
import org.dramatis.model.Token;
import org.dramatis.ontology.EventType;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.PartOfSpeech;
import org.dramatis.ontology.WordList;

/**
 * Finds the words that tell of events. Of the types that a word may tell of it has the one that the
 * words around speak for, if that is likely enough; else it is an event without a type, if it is
 * one at all.
 */
final class TriggerFinder {

  private static final double UNTYPED = 0.7;

  /** An article of fewer sentences has no room for what is not its news. */
  private static final int SHORT = 4;

  private final Candidates candidates;
  private final SenseJudge judge;
  private final Optional<EventType> occurrence;
  private final LoneVerbs standsAlone;
  private final WordList eventNouns;
  private final WordList changes;

  TriggerFinder(Ontology ontology) {
    this.candidates = new Candidates(ontology);
    this.judge = new SenseJudge(ontology);
    this.occurrence =
        ontology.events().stream()
            .filter(type -> type.iri().equals(Ontology.NAMESPACE + "Occurrence"))
            .findFirst();
    this.standsAlone = new LoneVerbs(ontology);
    this.eventNouns = ontology.words("EventNoun");
    this.changes = ontology.words("ChangeWord");
  }

  /**
   * A word that may tell of an event.
   *
   * @param typed what it tells of, as far as the sentence says
   * @param untyped the same without a type
   */
  private record Reading(
      Sentence sentence, Optional<Judged> typed, Optional<FoundTrigger> untyped) {}

  /** A candidate that holds. */
  private record Judged(Candidate candidate, double probability) {}

  /** The triggers of each sentence that has any, by the number of the sentence. */
  Map<Integer, List<FoundTrigger>> find(Scene scene) {
    List<Reading> readings = new ArrayList<>();
    for (Sentence sentence : scene.sentences()) {
      Candidates.Words words = candidates.in(scene, sentence);
      for (int head = 0; head < sentence.tokens().size(); head++) {
        if (Candidates.mayTell(scene, sentence, head)) {
          readings.add(read(scene, sentence, head, words.at(head)));
        }
      }
    }
    boolean incident =
        scene.sentences().size() < SHORT
            || readings.stream().anyMatch(reading -> isIncident(scene, reading));
    Map<Integer, List<FoundTrigger>> found = new TreeMap<>();
    for (Reading reading : readings) {
      settled(reading, incident)
          .ifPresent(
              trigger ->
                  found
                      .computeIfAbsent(reading.sentence().number(), key -> new ArrayList<>())
                      .add(trigger));
    }
    return found;
  }

  private Reading read(Scene scene, Sentence sentence, int head, List<Candidate> found) {
    Optional<Candidate> preferred = found.stream().filter(Candidate::preferred).findFirst();
    Optional<Judged> typed =
        preferred
            .map(one -> new Judged(one, judge.probability(scene, sentence, one)))
            .filter(one -> judge.holds(scene, sentence, one.candidate(), one.probability()));
    return new Reading(sentence, typed, untyped(scene, sentence, head, preferred.isPresent()));
  }

  private boolean isIncident(Scene scene, Reading reading) {
    return reading
        .typed()
        .map(Judged::candidate)
        .filter(candidate -> SenseJudge.isHarm(candidate.type()))
        .filter(candidate -> judge.isIncident(scene, reading.sentence(), candidate))
        .isPresent();
  }

  /** An article that tells of no incident speaks of violence as such, whatever its words. */
  private static Optional<FoundTrigger> settled(Reading reading, boolean incident) {
    Optional<Judged> typed =
        reading.typed().filter(t -> incident || !SenseJudge.isHarm(t.candidate().type()));
    return typed.isPresent() ? typed.map(TriggerFinder::trigger) : reading.untyped();
  }

  /** Words apart from each other ("held … talks") give the head's own span. */
  private static FoundTrigger trigger(Judged judged) {
    Candidate candidate = judged.candidate();
    List<Integer> tokens = candidate.tokens();
    int first = tokens.get(0);
    int end = tokens.get(tokens.size() - 1) + 1;
    boolean together = end - first == tokens.size();
    return new FoundTrigger(
        candidate.type(),
        candidate.trigger().partOfSpeech(),
        candidate.head(),
        together ? first : candidate.head(),
        together ? end : candidate.head() + 1,
        String.join(" ", candidate.trigger().lemmas()),
        judged.probability());
  }

  /**
   * Verbs and nouns of happenings are events of no type. Of a compound only the last noun tells.
   *
   * @param preferred whether a type has the word among its triggers, and nothing speaks against it
   */
  private Optional<FoundTrigger> untyped(
      Scene scene, Sentence sentence, int head, boolean preferred) {
    Token token = sentence.token(head);
    String lemma = scene.lemmas(sentence)[head];
    boolean verb = token.isVerb() && standsAlone.holds(scene, sentence, head);
    boolean noun = token.isNoun() && (eventNouns.has(lemma) || preferred);
    boolean change = changes.has(lemma) && sentence.tree().has(head, "cop");
    if (occurrence.isEmpty()
        || !verb && !noun && !change
        || sentence.relation(head).equals("compound")) {
      return Optional.empty();
    }
    PartOfSpeech partOfSpeech =
        verb ? PartOfSpeech.VERB : noun ? PartOfSpeech.NOUN : PartOfSpeech.ADJECTIVE;
    return Optional.of(
        new FoundTrigger(occurrence.get(), partOfSpeech, head, head, head + 1, lemma, UNTYPED));
  }
}
