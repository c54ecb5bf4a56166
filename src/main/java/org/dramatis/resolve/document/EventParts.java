package org.dramatis.resolve.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.model.DramatisException;
import org.dramatis.model.EventMention;
import org.dramatis.model.Factuality;
import org.dramatis.model.Sentence;
import org.dramatis.resolve.name.NameKnowledge;

/**
 * Finds the larger event that an event is a part of, where grammar says so: "three were killed in
 * the attack", "the attack killed three", "an attack that killed three".
 */
final class EventParts {

  private static final String RESOURCE = "event-parts.txt";

  private final NameKnowledge knowledge;

  /** The local names of the types of what can be a part, by those of what has such parts. */
  private final Map<String, Set<String>> parts;

  private EventParts(NameKnowledge knowledge, Map<String, Set<String>> parts) {
    this.knowledge = knowledge;
    this.parts = parts;
  }

  /** Reads the list that comes with the program: types, a colon, the types of their parts. */
  static EventParts load(NameKnowledge knowledge) {
    Map<String, Set<String>> parts = new HashMap<>();
    try (InputStream stream = EventParts.class.getResourceAsStream(RESOURCE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] sides = line.split("\\s*:\\s*");
          Set<String> kinds = Set.of(sides[1].strip().split("\\s+"));
          List.of(sides[0].split("\\s+")).forEach(whole -> parts.put(whole, kinds));
        }
      }
    } catch (IOException exception) {
      throw new DramatisException(
          "Cannot read " + RESOURCE + " in the program itself. Install it again.", exception);
    }
    return new EventParts(knowledge, parts);
  }

  /**
   * The larger event of which a mention tells a part.
   *
   * @param others the event mentions of its sentence
   */
  Optional<EventMention> whole(EventMention part, List<EventMention> others, Sentence sentence) {
    return others.stream()
        .filter(whole -> canHold(whole, part))
        .filter(whole -> isWithin(whole, part, sentence) || isDoneBy(whole, part, sentence))
        .findFirst();
  }

  private boolean canHold(EventMention whole, EventMention part) {
    return whole.head() != part.head()
        && (whole.factuality() == Factuality.FUTURE) == (part.factuality() == Factuality.FUTURE)
        && parts.getOrDefault(name(whole.type()), Set.of()).contains(name(part.type()));
  }

  private static String name(String type) {
    return type.substring(Math.max(type.lastIndexOf('#'), type.lastIndexOf('/')) + 1);
  }

  /** "Killed in the attack", "the deaths during the siege". */
  private boolean isWithin(EventMention whole, EventMention part, Sentence sentence) {
    String relation = sentence.relation(whole.head());
    return sentence.governor(whole.head()) == part.head()
        && (relation.startsWith("obl") || relation.startsWith("nmod"))
        && sentence.tree().dependents(whole.head(), "case").stream()
            .map(token -> sentence.token(token).lemma().toLowerCase(Locale.ROOT))
            .anyMatch(lemma -> knowledge.is("within", lemma));
  }

  /** "The attack killed three", "an attack that killed three", "an attack killing three". */
  private static boolean isDoneBy(EventMention whole, EventMention part, Sentence sentence) {
    boolean subject =
        sentence.governor(whole.head()) == part.head()
            && sentence.relation(whole.head()).equals("nsubj");
    boolean clause =
        sentence.governor(part.head()) == whole.head()
            && sentence.relation(part.head()).startsWith("acl");
    return subject || clause;
  }
}
