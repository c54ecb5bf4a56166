package org.dramatis.extract.pair;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.model.Span;

/**
 * The relations that people marked in KnowledgeNet (Mesquita and others 2019), as our relations:
 * its CEO leads from the organisation to the person, our headOf from the person.
 */
final class KnowledgeNet {

  private static final String TURNED = "CEO";

  /** Our relation for each of theirs. */
  private static final Map<String, String> RELATIONS =
      Map.ofEntries(
          Map.entry("DATE_OF_BIRTH", "birthDate"),
          Map.entry("DATE_OF_DEATH", "deathDate"),
          Map.entry("PLACE_OF_BIRTH", "birthPlace"),
          Map.entry("PLACE_OF_RESIDENCE", "residence"),
          Map.entry("NATIONALITY", "nationality"),
          Map.entry("EMPLOYEE_OR_MEMBER_OF", "memberOf"),
          Map.entry("EDUCATED_AT", "educatedAt"),
          Map.entry("SPOUSE", "spouse"),
          Map.entry("CHILD_OF", "childOf"),
          Map.entry(TURNED, "headOf"),
          Map.entry("FOUNDED_BY", "founder"),
          Map.entry("DATE_FOUNDED", "foundingDate"),
          Map.entry("HEADQUARTERS", "headquarters"),
          Map.entry("SUBSIDIARY_OF", "subsidiaryOf"),
          Map.entry("POLITICAL_AFFILIATION", "politicalAffiliation"));

  private final Map<String, JsonNode> documents = new HashMap<>();

  /**
   * @param file one document a line
   */
  KnowledgeNet(Path file) {
    ObjectMapper mapper = new ObjectMapper();
    try {
      for (String line : Files.readAllLines(file)) {
        JsonNode document = mapper.readTree(line);
        documents.put(document.get("id").asText(), document);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Set<String> relations() {
    return new TreeSet<>(RELATIONS.values());
  }

  int fold(String document) {
    return documents.get(document).get("fold").asInt();
  }

  List<RelationTraining.Passage> passages(String document) {
    List<RelationTraining.Passage> passages = new ArrayList<>();
    for (JsonNode passage : documents.get(document).get("gold").get("passages")) {
      Set<String> looked = new TreeSet<>();
      passage.get("properties").forEach(name -> looked.add(RELATIONS.get(name.asText())));
      List<RelationTraining.Marked> marked = new ArrayList<>();
      passage.get("facts").forEach(fact -> marked.add(marked(fact)));
      Span span = new Span(passage.get("start").asInt(), passage.get("end").asInt());
      passages.add(new RelationTraining.Passage(span, looked, marked));
    }
    return passages;
  }

  private static RelationTraining.Marked marked(JsonNode fact) {
    String name = fact.get("property").asText();
    Span subject = span(fact.get("s"));
    Span object = span(fact.get("o"));
    return name.equals(TURNED)
        ? new RelationTraining.Marked(RELATIONS.get(name), object, subject)
        : new RelationTraining.Marked(RELATIONS.get(name), subject, object);
  }

  private static Span span(JsonNode ends) {
    return new Span(ends.get(0).asInt(), ends.get(1).asInt());
  }
}
