package org.dramatis.view.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.dramatis.store.NumberedGraph.Statement;
import org.dramatis.view.graph.Terms;

/**
 * Takes in the graph of things, statement by statement. Nodes get places in the order in which they
 * are met; of mentions it is only noted what they are about.
 */
final class ThingsReader {

  /** What says nothing that a snapshot needs, or what the claims say, too. */
  private static final Set<Node> SKIPPED =
      Set.of(
          Terms.OTHER_LABEL,
          Terms.SAME_AS,
          Terms.WIKIPEDIA_PAGE,
          Terms.FORMER,
          Terms.ATTRIBUTED_TO,
          Terms.SPEAKER,
          Terms.PREDICATE,
          Terms.COPY_OF);

  private final Map<Long, Node> properties = new HashMap<>();
  private final Numbers places = new Numbers();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Map<Node, Numbers> links =
      Map.of(
          Terms.DENOTES, new Numbers(),
          Terms.SUBJECT, new Numbers(),
          Terms.OBJECT, new Numbers(),
          Terms.TENURE, new Numbers(),
          Terms.HOLDER, new Numbers(),
          Terms.ORGANISATION, new Numbers());

  /** A statement that may turn out to tie two things, which it names by their places. */
  record Tie(int subject, Node property, int object) {}

  void read(Statement statement) {
    Node property =
        properties.computeIfAbsent(statement.predicate(), key -> statement.predicateNode());
    if (SKIPPED.contains(property)) {
      return;
    }
    Numbers about = links.get(property);
    if (about != null) {
      about.put(statement.subject(), places.getOrNext(statement.object()));
    } else if (Draft.PROPERTIES.contains(property)) {
      draft(statement).say(property, statement.objectNode());
    } else if (statement.isObjectNumbered()) {
      ties.add(
          new Tie(
              places.getOrNext(statement.subject()),
              property,
              places.getOrNext(statement.object())));
    }
  }

  private Draft draft(Statement statement) {
    int place = places.getOrNext(statement.subject());
    while (drafts.size() <= place) {
      drafts.add(null);
    }
    if (drafts.get(place) == null) {
      drafts.set(place, new Draft(statement.subjectNode(), statement.subject()));
    }
    return drafts.get(place);
  }

  /** How many places there are. */
  int size() {
    return places.size();
  }

  /** What has been said of a node, by its number in the database. */
  Optional<Draft> draft(long number) {
    int place = places.get(number);
    return place == Numbers.NONE || place >= drafts.size()
        ? Optional.empty()
        : Optional.ofNullable(drafts.get(place));
  }

  /** What has been said of things, posts and relationships, by place; of others null. */
  List<Draft> drafts() {
    return drafts;
  }

  List<Tie> ties() {
    return ties;
  }

  /**
   * The place of what a node has as the value of a property: a mention of what it denotes, a
   * relation mention of its subject and object, a post of its holder and organisation.
   *
   * @param node its number in the database
   * @return {@link Numbers#NONE} if there is none
   */
  int value(long node, Node property) {
    return links.get(property).get(node);
  }
}
