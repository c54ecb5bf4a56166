package org.dramatis.extract.event.sense;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.model.Span;
import org.dramatis.ontology.EventType;

/**
 * What people marked in four data sets: whether a word in a document tells of an event of a type,
 * as far as the marks say.
 */
final class MarkedEvents {

  /** The types of PLOVER's earlier version and what they are called in the present one. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT");

  private static final Set<String> ATTACKS =
      Set.of(
          "ATTACK",
          "ARMED_CLASH",
          "GRENADE",
          "SEX_VIOL",
          "CHEM_WEAP",
          "SUIC_BOMB",
          "ART_MISS_ATTACK",
          "AIR_STRIKE",
          "REM_EXPLOS",
          "MOB_VIOL");

  private static final Set<String> PROTESTS =
      Set.of("PEACE_PROTEST", "PROTEST_WITH_INTER", "VIOL_DEMONSTR");

  private static final Set<String> PEACEFUL =
      Set.of("DIPLO", "AGREEMENT", "HQ_ESTABLISHED", "CHANGE_TO_GROUP_ACT", "ATTRIB");

  private static final List<String> SLOTS =
      List.of(
          "perp_individual",
          "perp_organization",
          "target_physical",
          "target_human_name",
          "target_human_description",
          "instrument");

  private static final int SHORT = 3;

  private final String set;
  private final Map<String, JsonNode> documents = new HashMap<>();

  /**
   * @param set the name of the data set
   * @param file one document a line
   */
  MarkedEvents(String set, Path file) {
    this.set = set;
    ObjectMapper mapper = new ObjectMapper();
    try {
      for (String line : Files.readAllLines(file)) {
        JsonNode document = mapper.readTree(line);
        documents.putIfAbsent(document.get("id").asText(), document);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a document is written in capitals throughout; only MUC-4's are. */
  boolean isInCapitals(String document) {
    return documents.containsKey(document)
        && !documents.get(document).path("mixed_case").asBoolean(true);
  }

  /**
   * Whether the words tell of an event of the type; nothing if the marks do not say.
   *
   * @param sentence the text of the sentence
   * @param words the place of the words
   * @param preferred whether the words alone would give them the type
   */
  Optional<Boolean> of(
      String document, String sentence, Span words, EventType type, boolean preferred) {
    if (!documents.containsKey(document)) {
      return Optional.empty(); // the second of two documents with one id, which was renamed
    }
    JsonNode gold = documents.get(document).get("gold");
    return switch (set) {
      case "wikievents" -> kairos(gold, words, type);
      case "plover_gsr" -> plover(gold, type);
      case "case2021_task2" -> kindOfSentence(gold.get("type").asText(), type, preferred);
      case "muc4" -> incident(gold.get("templates"), sentence, type);
      default -> throw new IllegalArgumentException("Nothing is known of the marks of " + set);
    };
  }

  private static Optional<Boolean> kairos(JsonNode gold, Span words, EventType type) {
    if (type.kairos().equals("NONE")) {
      return Optional.empty();
    }
    boolean marked = false;
    for (JsonNode event : gold.get("events")) {
      Span trigger = new Span(event.get("start").asInt(), event.get("end").asInt());
      marked |=
          trigger.overlaps(words)
              && twoLevels(event.get("type").asText()).equals(twoLevels(type.kairos()));
    }
    return Optional.of(marked);
  }

  private static String twoLevels(String type) {
    String[] levels = type.split("\\.");
    return levels[0] + "." + levels[1];
  }

  private static Optional<Boolean> plover(JsonNode gold, EventType type) {
    String marked = gold.get("event").asText();
    return type.plover().equals("NONE")
        ? Optional.empty()
        : Optional.of(type.plover().equals(RENAMED.getOrDefault(marked, marked)));
  }

  /** The marks say of the whole sentence what it is about. */
  private static Optional<Boolean> kindOfSentence(
      String marked, EventType type, boolean preferred) {
    boolean attack = ATTACKS.contains(marked);
    boolean same =
        attack && SenseJudge.isHarm(type)
            || PROTESTS.contains(marked) && type.plover().equals("PROTEST")
            || marked.equals("ARREST") && type.kairos().equals("Justice.ArrestJailDetain")
            || marked.equals("AGREEMENT") && type.plover().equals("AGREE")
            || marked.equals("DIPLO") && type.plover().equals("CONSULT");
    if (same && preferred) {
      return Optional.of(true);
    }
    return PEACEFUL.contains(marked) && SenseJudge.isHarm(type)
        ? Optional.of(false)
        : Optional.empty();
  }

  /**
   * Harm in a document without an incident is none; where there is one, it is near who is in it.
   */
  private static Optional<Boolean> incident(JsonNode templates, String sentence, EventType type) {
    if (!SenseJudge.isHarm(type)) {
      return Optional.empty();
    }
    if (templates.isEmpty()) {
      return Optional.of(false);
    }
    String words = sentence.toLowerCase(Locale.ROOT);
    return fillers(templates).stream().anyMatch(words::contains)
        ? Optional.of(true)
        : Optional.empty();
  }

  private static List<String> fillers(JsonNode templates) {
    List<String> found = new ArrayList<>();
    for (JsonNode template : templates) {
      for (String slot : SLOTS) {
        for (JsonNode filler : template.path(slot)) {
          for (JsonNode words : filler) {
            if (words.asText().length() > SHORT) {
              found.add(words.asText().toLowerCase(Locale.ROOT));
            }
          }
        }
      }
    }
    return found;
  }
}
