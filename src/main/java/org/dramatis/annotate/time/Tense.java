package org.dramatis.annotate.time;

import java.util.Set;
import org.dramatis.model.Dependency;
import org.dramatis.model.Passage;
import org.dramatis.model.Sentence;

/** Reads off the verb that governs some words whether they speak of what was or of what will be. */
final class Tense {

  private static final int MOST_STEPS = 12;
  private static final Set<String> PAST_HELPERS = Set.of("had", "was", "were", "did", "been");
  private static final Set<String> PRESENT_HELPERS = Set.of("is", "are", "'s", "'re", "be", "am");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "neither", "nor");
  private static final Set<String> PLUPERFECT = Set.of("had", "'d");
  private static final Set<String> PERFECT = Set.of("have", "has", "had", "'ve");

  private final Words words;
  private final Sentence sentence;

  Tense(Words words) {
    this.words = words;
    this.sentence = words.sentence();
  }

  /** The direction of the clause that a range of tokens stands in, {@code end} exclusive. */
  Direction of(int first, int end) {
    if (first > 0 && words.is(first - 1, "BEGINNING")) {
      return Direction.PAST;
    }
    boolean possessive = end < words.size() && words.tag(end).equals("POS");
    if (first > 0 && words.is(first - 1, "ENDING") && !possessive) {
      return Direction.FUTURE;
    }
    return ofVerbs(first, end, possessive);
  }

  /** What the first verb above says that says anything. */
  private Direction ofVerbs(int first, int end, boolean possessive) {
    int token = sentence.headOf(first, end);
    for (int step = 0; step < MOST_STEPS && token != Dependency.ROOT; step++) {
      Direction direction = of(token);
      // "To comment on Friday's fire": what is named by its day has mostly been.
      boolean counts = !possessive || !isToInfinitive(token);
      if (direction != Direction.OPEN && counts) {
        return direction;
      }
      token = sentence.governor(token);
    }
    return Direction.OPEN;
  }

  /** Of a word with its own helping verbs. */
  private Direction of(int token) {
    if (hasHelper(token, PLUPERFECT)) {
      return Direction.PAST;
    }
    if (words.is(token, "AHEAD")) {
      return Direction.FUTURE;
    }
    boolean modal = hasModal(token);
    if (hasHelper(token, PERFECT) || hasHelper(token, PAST_HELPERS) && !modal) {
      return Direction.PAST;
    }
    if (modal && couldNot(token)) {
      return Direction.PAST;
    }
    return modal || isToInfinitive(token) ? Direction.FUTURE : ofForm(token);
  }

  private Direction ofForm(int token) {
    return switch (words.tag(token)) {
      case "VBD" -> Direction.PAST;
      // "Is expected", "are invited": what is said of it in the present is to come.
      case "VBN" -> hasHelper(token, PRESENT_HELPERS) ? Direction.FUTURE : Direction.PAST;
      case "VBZ", "VBP" -> ofPresent(token);
      default -> Direction.OPEN;
    };
  }

  /** A trial that "begins on Monday" is to begin; headlines tell of the past in the present. */
  private Direction ofPresent(int token) {
    if (words.is(token, "TIMETABLED")) {
      return Direction.FUTURE;
    }
    return sentence.passage() == Passage.Kind.HEADLINE ? Direction.PAST : Direction.OPEN;
  }

  private boolean hasHelper(int token, Set<String> helpers) {
    for (Dependency edge : sentence.tree().below(token)) {
      if (isHelper(edge) && helpers.contains(words.word(edge.dependent()))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasModal(int token) {
    for (Dependency edge : sentence.tree().below(token)) {
      if (isHelper(edge) && words.tag(edge.dependent()).equals("MD")) {
        return true;
      }
    }
    return false;
  }

  /** "Could not be reached on Friday" tells of a Friday that was. */
  private boolean couldNot(int token) {
    boolean could = false;
    boolean not = false;
    for (Dependency edge : sentence.tree().below(token)) {
      could |= words.word(edge.dependent()).equals("could");
      not |= NEGATIONS.contains(words.word(edge.dependent()));
    }
    return could && not;
  }

  private static boolean isHelper(Dependency edge) {
    return edge.relation().startsWith("aux") || edge.relation().equals("cop");
  }

  private boolean isToInfinitive(int token) {
    if (!words.tag(token).equals("VB")) {
      return false;
    }
    for (Dependency edge : sentence.tree().below(token)) {
      if (words.tag(edge.dependent()).equals("TO")) {
        return true;
      }
    }
    return false;
  }
}
