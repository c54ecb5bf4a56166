package org.dramatis.view.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.dramatis.view.dossier.Statement.Part;
import org.dramatis.view.evidence.Fact;
import org.dramatis.view.graph.Terms;

/** The posts that somebody holds, or that belong to an organisation or a place. */
final class Posts {

  private final Reading reading;

  Posts(Reading reading) {
    this.reading = reading;
  }

  /** The best supported first. */
  List<Draft> of(Node thing) {
    Set<Node> tenures = new LinkedHashSet<>(reading.graph().subjects(Terms.HOLDER, thing));
    tenures.addAll(reading.graph().subjects(Terms.ORGANISATION, thing));
    List<Draft> posts = new ArrayList<>();
    tenures.forEach(tenure -> posts.add(post(thing, tenure)));
    posts.sort(
        Comparator.comparingInt(Draft::sources).reversed().thenComparing(it -> it.fact().id()));
    return posts;
  }

  private Draft post(Node thing, Node tenure) {
    List<Part> parts = new ArrayList<>();
    String title = reading.graph().words(tenure, Terms.POST).orElse("");
    Optional<Node> holder = reading.graph().object(tenure, Terms.HOLDER);
    Optional<Node> organisation = reading.graph().object(tenure, Terms.ORGANISATION);
    if (holder.filter(thing::equals).isPresent()) {
      parts.add(Part.words(capitalised(title)));
      organisation.ifPresent(
          it -> {
            parts.add(Part.words(", "));
            parts.add(reading.link(it));
          });
    } else {
      holder.ifPresent(it -> parts.add(reading.link(it)));
      parts.add(Part.words(", " + title));
    }
    Draft.Time time = reading.time(tenure);
    boolean former = reading.graph().words(tenure, Terms.FORMER).filter("true"::equals).isPresent();
    if (former && time.end().isEmpty()) {
      parts.add(Part.words(", formerly"));
    }
    List<Node> mentions = reading.graph().subjects(Terms.TENURE, tenure);
    return Draft.asserted(
        Fact.of(tenure), parts, time, mentions, reading.witnesses().sources(mentions));
  }

  static String capitalised(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
