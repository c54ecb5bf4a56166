package org.dramatis.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dramatis.view.dossier.Draft.Time;
import org.dramatis.view.dossier.Statement.Part;
import org.dramatis.view.evidence.Fact;
import org.dramatis.view.graph.Terms;

/** What an event is a part of, its parts, and what was before, during and after it. */
final class EventLinks {

  /** What is said of the event that has the property, and of the one that is its value. */
  private record Link(Node property, String of, String inverse) {}

  private static final List<Link> LINKS =
      List.of(
          new Link(Terms.PART_OF, "Part of ", "Includes "),
          new Link(Terms.CAUSES, "Caused ", "Caused by "),
          new Link(Terms.DURING, "During ", "While it lasted: "),
          new Link(Terms.BEFORE, "Before ", "After "));

  private final Reading reading;

  EventLinks(Reading reading) {
    this.reading = reading;
  }

  List<Draft> of(Node event) {
    List<Draft> links = new ArrayList<>();
    for (Link link : LINKS) {
      String property = Terms.localName(link.property());
      for (Node other : reading.graph().objects(event, link.property())) {
        links.add(draft(Fact.of(event, property, other), link.of(), other));
      }
      for (Node other : reading.graph().subjects(link.property(), event)) {
        links.add(draft(Fact.of(other, property, event), link.inverse(), other));
      }
    }
    return links;
  }

  private Draft draft(Fact fact, String words, Node other) {
    List<Node> mentions = reading.witnesses().behind(fact);
    return new Draft(
        fact,
        List.of(Part.words(words), reading.link(other)),
        Time.NONE,
        reading.standing(other),
        Optional.of(reading.typeLabel(other)),
        mentions,
        reading.witnesses().sources(mentions));
  }
}
