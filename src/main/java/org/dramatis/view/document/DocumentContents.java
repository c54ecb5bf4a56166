package org.dramatis.view.document;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Terms;

/**
 * How much is in a document.
 *
 * @param words of its text
 * @param entities how many people, organisations and places it speaks of
 * @param events how many it tells of
 */
record DocumentContents(int words, int entities, int events) {

  static DocumentContents read(GraphReader graph, Node document) {
    return new DocumentContents(
        words(graph.words(document, Terms.TEXT).orElse("")),
        spokenOf(graph, document, Terms.ENTITY_MENTION),
        spokenOf(graph, document, Terms.EVENT_MENTION));
  }

  private static int words(String text) {
    int words = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !within ? 1 : 0;
      within = !space;
    }
    return words;
  }

  /** How many things the mentions of a sort denote. */
  private static int spokenOf(GraphReader graph, Node document, Node sort) {
    Set<Node> things = new HashSet<>();
    for (Node mention : graph.subjects(document, Terms.TYPE, sort)) {
      graph.object(mention, Terms.DENOTES).ifPresent(things::add);
    }
    return things.size();
  }
}
