package org.dramatis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words for an event: the trigger and who takes part. No two event mentions of a document have the
 * same span.
 *
 * @param type the IRI of the event class
 * @param lemma the trigger's lemma, several words with blanks between
 * @param attributedTo the span of the entity mention that says so, where it is not the document
 * @param sentence the number of the sentence
 * @param head the index of the trigger's head token in the sentence
 */
public record EventMention(
    Grounds grounds,
    String type,
    String lemma,
    Factuality factuality,
    List<EventArgument> arguments,
    Optional<Span> attributedTo,
    int sentence,
    int head)
    implements Mention {

  /** The class of the events that no class describes; only their words tell them apart. */
  public static final String UNTYPED = "https://w3id.org/dramatis/ns#Occurrence";

  public EventMention {
    arguments =
        isInOrder(arguments)
            ? List.copyOf(arguments)
            : arguments.stream().distinct().sorted().toList();
  }

  /** Whether each comes after the one before, as in what was kept: then none is there twice. */
  private static boolean isInOrder(List<EventArgument> arguments) {
    for (int i = 1; i < arguments.size(); i++) {
      if (arguments.get(i - 1).compareTo(arguments.get(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The same event as somebody's word.
   *
   * @param speaker the span of the entity mention of who says so, where there is one
   * @param standing what the reporting word makes of it; what the event's own words say wins
   */
  public EventMention attributed(Optional<Span> speaker, Factuality standing) {
    return new EventMention(
        grounds,
        type,
        lemma,
        factuality == Factuality.ASSERTED ? standing : factuality,
        arguments,
        speaker,
        sentence,
        head);
  }

  /** The same event with one more argument. */
  public EventMention with(EventArgument argument) {
    List<EventArgument> all = new ArrayList<>(arguments);
    all.add(argument);
    return new EventMention(grounds, type, lemma, factuality, all, attributedTo, sentence, head);
  }

  /** Whether no class describes the event, so that only its words tell what it was. */
  public boolean isUntyped() {
    return type.equals(UNTYPED);
  }
}
