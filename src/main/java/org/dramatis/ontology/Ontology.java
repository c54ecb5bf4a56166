package org.dramatis.ontology;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dramatis.model.RelationSignature;

/**
 * All that the ontology says about how news tells of events and relations.
 *
 * @param digest of the files it was read from: extraction with another ontology gives other claims
 * @param events the leaf classes and those that have triggers, by IRI
 * @param relations by IRI
 * @param wordLists by name
 */
public record Ontology(
    String digest,
    List<EventType> events,
    List<RelationType> relations,
    Map<String, WordList> wordLists) {

  /** The namespace of our own terms. */
  public static final String NAMESPACE = "https://w3id.org/dramatis/ns#";

  public Ontology {
    events = List.copyOf(events);
    relations = List.copyOf(relations);
    wordLists = Map.copyOf(wordLists);
  }

  /** The list with this name; an empty one if the ontology has none. */
  public WordList words(String name) {
    WordList list = wordLists.get(name);
    return list == null ? new WordList(name, Set.of()) : list;
  }

  /** What each relation can hold between. */
  public List<RelationSignature> signatures() {
    return relations.stream().map(RelationType::signature).toList();
  }
}
