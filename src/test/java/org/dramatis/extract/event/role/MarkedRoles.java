package org.dramatis.extract.event.role;

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
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dramatis.extract.event.role.MarkedDocument.Filler;
import org.dramatis.extract.event.role.MarkedDocument.MarkedEvent;
import org.dramatis.extract.event.role.MarkedDocument.MarkedRole;
import org.dramatis.model.Span;

/** Reads who takes part in which event from four data sets, one document a line. */
public final class MarkedRoles {

  private static final Set<String> ACTOR = Set.of("actor", "participant");
  private static final Set<String> TARGET = Set.of("target", "participant");
  private static final Set<String> EITHER = Set.of("actor", "target", "participant");
  private static final Pattern MARKUP =
      Pattern.compile("\\((SRC/TAR|TAR/SRC|SRC|TAR|EVT)[^:()]*: ([^()]*)\\)");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\w.&'’-]*\\w)?|[,;:()\\[\\]]");
  private static final Set<String> HEAD_ENDS =
      Set.of(
          ("of in at on from for with by to who whom whose which that and or as near under against"
                  + " including , ; : ( ) [ ]")
              .split(" "));

  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * @param file of wikievents, meantime, plover_gsr or muc4, by its name
   */
  public Map<String, MarkedDocument> read(Path file) {
    Map<String, MarkedDocument> documents = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        JsonNode document = mapper.readTree(line);
        documents.put(document.get("id").asText(), document(file, document));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return documents;
  }

  private static MarkedDocument document(Path file, JsonNode document) {
    String text = document.get("text").asText();
    JsonNode gold = document.get("gold");
    return switch (file.getFileName().toString()) {
      case "wikievents.jsonl" -> wikievents(text, gold);
      case "meantime.jsonl" -> meantime(text, gold);
      case "plover_gsr.jsonl" -> plover(text, gold);
      case "muc4.jsonl" -> muc4(text, gold);
      default -> throw new IllegalArgumentException(file + " has no marks that can be read");
    };
  }

  private static MarkedDocument wikievents(String text, JsonNode gold) {
    Map<String, List<Filler>> chains = new HashMap<>();
    Map<String, String> chainOf = new HashMap<>();
    for (JsonNode entity : gold.get("entities")) {
      String id = entity.get("id").asText();
      String chain = entity.get("cluster").isNull() ? id : entity.get("cluster").asText();
      chainOf.put(id, chain);
      chains.computeIfAbsent(chain, key -> new ArrayList<>()).add(filler(text, span(entity)));
    }
    List<MarkedEvent> events = new ArrayList<>();
    for (JsonNode event : gold.get("events")) {
      List<MarkedRole> roles = new ArrayList<>();
      for (JsonNode argument : event.get("args")) {
        List<Filler> chain = chains.get(chainOf.get(argument.get(1).asText()));
        roles.add(new MarkedRole(KairosRoles.ours(argument.get(0).asText()), chain));
      }
      events.add(new MarkedEvent(List.of(span(event)), roles));
    }
    Set<String> judged =
        Set.of(
            "actor",
            "target",
            "participant",
            "instrument",
            "place",
            "origin",
            "destination",
            "topic");
    return new MarkedDocument(judged, events, Optional.empty());
  }

  private static MarkedDocument meantime(String text, JsonNode gold) {
    Map<String, Filler> fillers = new HashMap<>();
    for (JsonNode entity : gold.get("entities")) {
      fillers.put(entity.get("id").asText(), filler(text, span(entity)));
    }
    List<MarkedEvent> events = new ArrayList<>();
    for (JsonNode event : gold.get("events")) {
      List<MarkedRole> roles = new ArrayList<>();
      for (JsonNode argument : event.get("args")) {
        Filler filler = fillers.get(argument.get(1).asText());
        if (filler != null) {
          roles.add(new MarkedRole(propBank(argument.get(0).asText()), List.of(filler)));
        }
      }
      events.add(new MarkedEvent(List.of(span(event)), roles));
    }
    Set<String> judged = Set.of("actor", "target", "participant", "place");
    return new MarkedDocument(judged, events, Optional.empty());
  }

  private static Set<String> propBank(String role) {
    return switch (role) {
      case "Arg0" -> ACTOR;
      case "Arg1" -> TARGET;
      case "Argm-LOC" -> Set.of("place");
      default -> Set.of();
    };
  }

  private static MarkedDocument plover(String text, JsonNode gold) {
    List<Span> triggers = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    String markup = gold.get("markup").asText();
    Matcher matcher = MARKUP.matcher(markup);
    int end = 0;
    while (matcher.find()) {
      plain.append(markup, end, matcher.start());
      int begin = plain.codePointCount(0, plain.length());
      plain.append(matcher.group(2));
      if (matcher.group(1).equals("EVT")) {
        triggers.add(new Span(begin, plain.codePointCount(0, plain.length())));
      }
      end = matcher.end();
    }
    plain.append(markup.substring(end));
    List<MarkedRole> roles = new ArrayList<>();
    for (String side : List.of("source", "target")) {
      for (JsonNode actor : gold.get(side)) {
        for (String piece : actor.path("actorText").asText("").split("\\.\\.\\.")) {
          roles.add(
              new MarkedRole(side.equals("source") ? ACTOR : TARGET, occurrences(text, piece)));
        }
      }
    }
    boolean same = plain.toString().equals(text);
    return new MarkedDocument(
        Set.of("actor", "target", "participant"),
        same ? List.of(new MarkedEvent(triggers, roles)) : List.of(),
        Optional.empty());
  }

  /**
   * Of attacks nothing but the weapons: who did it to whom is marked for a whole report, where one
   * sentence alone hardly tells of it.
   */
  private static MarkedDocument muc4(String text, JsonNode gold) {
    List<MarkedRole> roles = new ArrayList<>();
    for (JsonNode template : gold.get("templates")) {
      for (JsonNode instrument : template.path("instrument")) {
        List<Filler> found = new ArrayList<>();
        instrument.forEach(words -> found.addAll(occurrences(text, words.asText())));
        roles.add(new MarkedRole(Set.of("instrument"), found));
      }
    }
    return new MarkedDocument(
        Set.of("instrument"), List.of(), roles.isEmpty() ? Optional.empty() : Optional.of(roles));
  }

  private static List<Filler> occurrences(String text, String words) {
    List<Filler> found = new ArrayList<>();
    if (!words.isBlank()) {
      Matcher matcher =
          Pattern.compile("\\b" + Pattern.quote(words.strip()) + "\\b", Pattern.CASE_INSENSITIVE)
              .matcher(text);
      while (matcher.find()) {
        Span span =
            new Span(
                text.codePointCount(0, matcher.start()), text.codePointCount(0, matcher.end()));
        found.add(filler(text, span));
      }
    }
    return found;
  }

  private static Span span(JsonNode marked) {
    return new Span(marked.get("start").asInt(), marked.get("end").asInt());
  }

  /** The head is the last word before the first preposition, relative word, comma or bracket. */
  private static Filler filler(String text, Span span) {
    int begin = text.offsetByCodePoints(0, span.begin());
    int end = text.offsetByCodePoints(0, span.end());
    Matcher words = WORD.matcher(text).region(begin, end);
    Span head = span;
    boolean seen = false;
    while (words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT);
      if (seen && HEAD_ENDS.contains(word)) {
        break;
      }
      if (Character.isLetterOrDigit(word.codePointAt(0))) {
        head = new Span(text.codePointCount(0, words.start()), text.codePointCount(0, words.end()));
        seen = true;
      }
    }
    return new Filler(span, head);
  }
}
