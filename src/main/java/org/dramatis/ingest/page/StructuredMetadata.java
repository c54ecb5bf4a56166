package org.dramatis.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's JSON-LD says of the story; a block that is no JSON says nothing. */
final class StructuredMetadata {

  private static final int DEEPEST = 20;

  private final Optional<JsonNode> story;

  private StructuredMetadata(Optional<JsonNode> story) {
    this.story = story;
  }

  /**
   * @param types what the names of a story's types end with
   */
  static StructuredMetadata of(Document document, List<String> types) {
    List<JsonNode> nodes = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    for (Element script : document.select("script[type=application/ld+json]")) {
      try {
        collect(mapper.readTree(script.data()), nodes, 0);
      } catch (JsonProcessingException exception) {
        // Broken JSON-LD is common, and the meta elements say the same.
        continue;
      }
    }
    return new StructuredMetadata(nodes.stream().filter(node -> isStory(node, types)).findFirst());
  }

  private static void collect(JsonNode node, List<JsonNode> nodes, int depth) {
    if (node.isObject()) {
      nodes.add(node);
    }
    if (depth < DEEPEST) {
      node.forEach(child -> collect(child, nodes, depth + 1));
    }
  }

  private static boolean isStory(JsonNode node, List<String> types) {
    JsonNode type = node.path("@type");
    List<String> names = new ArrayList<>();
    names.add(type.asText(""));
    type.forEach(name -> names.add(name.asText("")));
    return names.stream().anyMatch(name -> types.stream().anyMatch(name::endsWith));
  }

  /** A property's value: a string, the name of a thing, or several of them. */
  Optional<String> string(String property) {
    return story
        .map(node -> String.join(", ", strings(node.path(property), 0)))
        .filter(string -> !string.isEmpty());
  }

  private static List<String> strings(JsonNode value, int depth) {
    List<String> strings = new ArrayList<>();
    if (value.isTextual() && !value.asText().isBlank()) {
      strings.add(value.asText().strip());
    } else if (value.isObject() && depth < DEEPEST) {
      strings.addAll(strings(value.path("name"), depth + 1));
    } else if (value.isArray() && depth < DEEPEST) {
      value.forEach(element -> strings.addAll(strings(element, depth + 1)));
    }
    return strings;
  }
}
