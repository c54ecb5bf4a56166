package org.dramatis.extract.event.sense;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.EventType;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.Trigger;

/**
 * Finds the types that the words of a sentence may tell of. Of several types for one word the one
 * with the longest trigger is preferred, then the one with the most hints near; of weak words only
 * one with a hint.
 */
public final class Candidates {

  /**
   * A trigger in a type.
   *
   * @param number of the type in the ontology
   */
  private record Entry(EventType type, int number, Trigger trigger) {}

  private static final Comparator<Candidate> BEST =
      Comparator.<Candidate>comparingInt(candidate -> candidate.trigger().lemmas().size())
          .thenComparingInt(Candidate::hints)
          .thenComparing(candidate -> !candidate.trigger().weak())
          .thenComparing(candidate -> candidate.type().iri(), Comparator.reverseOrder());

  private final Map<String, List<Entry>> byHead = new HashMap<>();
  private final Hints hints;

  public Candidates(Ontology ontology) {
    for (int number = 0; number < ontology.events().size(); number++) {
      EventType type = ontology.events().get(number);
      for (Trigger trigger : type.triggers()) {
        byHead
            .computeIfAbsent(trigger.head(), head -> new ArrayList<>())
            .add(new Entry(type, number, trigger));
      }
    }
    this.hints = new Hints(ontology.events());
  }

  /** The words of one sentence. */
  public final class Words {
    private final Scene scene;
    private final Sentence sentence;
    private int[] hintsByType;

    private Words(Scene scene, Sentence sentence) {
      this.scene = scene;
      this.sentence = sentence;
    }

    /** The types that the word may tell of, the preferred one first if there is one. */
    public List<Candidate> at(int head) {
      List<Candidate> found = new ArrayList<>();
      for (Entry entry : byHead.getOrDefault(scene.lemmas(sentence)[head], List.of())) {
        candidate(head, entry).ifPresent(found::add);
      }
      found.sort(BEST.reversed());
      for (int i = 0; i < found.size(); i++) {
        if (mayBePreferred(found.get(i))) {
          found.add(0, found.remove(i).asPreferred());
          return found;
        }
      }
      return found;
    }

    private Optional<Candidate> candidate(int head, Entry entry) {
      if (!entry.trigger().partOfSpeech().fits(sentence.token(head))) {
        return Optional.empty();
      }
      return TriggerWords.find(sentence, head, entry.trigger())
          .map(
              tokens ->
                  new Candidate(
                      entry.type(), entry.trigger(), head, tokens, hintsAt(entry), false));
    }

    private int hintsAt(Entry entry) {
      if (hintsByType == null) {
        hintsByType = hints.in(new HashSet<>(Arrays.asList(scene.lemmas(sentence))));
      }
      return hintsByType[entry.number()];
    }
  }

  public Words in(Scene scene, Sentence sentence) {
    return new Words(scene, sentence);
  }

  /** Names are no events. */
  public static boolean mayTell(Scene scene, Sentence sentence, int token) {
    String relation = sentence.relation(token);
    return !relation.startsWith("aux")
        && !relation.equals("cop")
        && !scene.isInName(sentence, token);
  }

  private static boolean mayBePreferred(Candidate candidate) {
    return candidate.hints() >= (candidate.trigger().weak() ? 1 : 0);
  }
}
