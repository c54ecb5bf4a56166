package org.dramatis.annotate.time;

import java.util.Locale;
import java.util.Set;
import org.dramatis.model.Dependency;
import org.dramatis.model.Passage;
import org.dramatis.model.Sentence;

/** Reads off the verb that governs some words whether they speak of what was or of what will be. */
final class Tense {

  private static final int MOST_STEPS = 12;
  private static final Set<String> PAST_HELPERS = Set.of("had", "was", "were", "did", "been");
  private static final Set<String> PRESENT_HELPERS = Set.of("is", "are", "'s", "'re", "be", "am");
  private static final Set<String> PERFECT = Set.of("have", "has", "had", "'ve");

  private final Sentence sentence;

  Tense(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The direction of the clause that a range of tokens stands in, {@code end} exclusive. */
  Direction of(int first, int end) {
    Direction said = ofPreposition(first - 1);
    if (said != Direction.OPEN) {
      return said;
    }
    int token = sentence.headOf(first, end);
    for (int step = 0; step < MOST_STEPS && token != Dependency.ROOT; step++) {
      Direction direction = of(token);
      if (direction != Direction.OPEN) {
        return direction;
      }
      token = sentence.governor(token);
    }
    return Direction.OPEN;
  }

  /** What lasts since then has begun, what lasts until then is not over. */
  private Direction ofPreposition(int token) {
    String word = token < 0 ? "" : word(token);
    return switch (word) {
      case "since" -> Direction.PAST;
      case "until", "till", "through", "by" -> Direction.FUTURE;
      default -> Direction.OPEN;
    };
  }

  /** Of a word with its own helping verbs. */
  private Direction of(int token) {
    boolean past = false;
    boolean perfect = false;
    boolean modal = false;
    for (Dependency edge : sentence.tree().below(token)) {
      String relation = edge.relation();
      if (relation.startsWith("aux") || relation.equals("cop")) {
        String word = word(edge.dependent());
        past |= PAST_HELPERS.contains(word);
        perfect |= PERFECT.contains(word);
        modal |= sentence.token(edge.dependent()).tag().equals("MD");
      }
    }
    boolean isTo = isToInfinitive(token);
    if (perfect || past && !modal) {
      return Direction.PAST;
    }
    return modal || isTo ? Direction.FUTURE : ofForm(token);
  }

  private Direction ofForm(int token) {
    boolean headline = sentence.passage() == Passage.Kind.HEADLINE;
    return switch (sentence.token(token).tag()) {
      case "VBD" -> Direction.PAST;
      case "VBN" -> hasPresentHelper(token) ? Direction.FUTURE : Direction.PAST;
      case "VBZ", "VBP" -> headline ? Direction.PAST : Direction.OPEN;
      default -> Direction.OPEN;
    };
  }

  /** "Is expected", "are invited": what is said of it in the present is to come. */
  private boolean hasPresentHelper(int token) {
    return sentence.tree().dependents(token, "aux").stream()
        .anyMatch(helper -> PRESENT_HELPERS.contains(word(helper)));
  }

  private boolean isToInfinitive(int token) {
    return sentence.token(token).tag().equals("VB")
        && sentence.tree().below(token).stream()
            .anyMatch(edge -> sentence.token(edge.dependent()).tag().equals("TO"));
  }

  private String word(int token) {
    return sentence.token(token).word().toLowerCase(Locale.ROOT);
  }
}
