package org.dramatis.view.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.dramatis.view.dossier.Draft.Time;
import org.dramatis.view.dossier.Statement.Part;
import org.dramatis.view.evidence.Fact;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Terms;

/** Who took part in an event, when and where it was. */
final class Happening {

  private static final Map<Node, String> TAKING_PART =
      ordered(Terms.ACTOR, "actor", Terms.TARGET, "target", Terms.PARTICIPANT, "participant");

  private static final Map<Node, String> CIRCUMSTANCES =
      ordered(
          Terms.DATE, "Happened",
          Terms.BEGIN, "Began",
          Terms.END, "Ended",
          Terms.PLACE, "Place",
          Terms.ORIGIN, "From",
          Terms.DESTINATION, "To",
          Terms.TOPIC, "About",
          Terms.INSTRUMENT, "With",
          Terms.AMOUNT, "Number");

  private static final Set<Node> TIMES = Set.of(Terms.DATE, Terms.BEGIN, Terms.END);

  private final Reading reading;
  private final GraphReader graph;
  private final Node event;
  private List<Argument> arguments;

  Happening(Reading reading, Node event) {
    this.reading = reading;
    this.graph = reading.graph();
    this.event = event;
  }

  /** What a mention of the event tells of it. */
  private record Argument(Node mention, Node role, Node filler) {}

  private static Map<Node, String> ordered(Object... pairs) {
    Map<Node, String> words = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      words.put((Node) pairs[i], (String) pairs[i + 1]);
    }
    return words;
  }

  /** By role, the best supported first. */
  List<Draft> participants() {
    List<Draft> participants = new ArrayList<>();
    TAKING_PART.forEach(
        (role, words) ->
            participants.addAll(
                bestFirst(
                    graph.objects(event, role).stream()
                        .map(
                            who ->
                                draft(
                                    role,
                                    who,
                                    List.of(reading.link(who), Part.words(" (" + words + ")")),
                                    Time.NONE))
                        .toList())));
    return participants;
  }

  List<Draft> circumstances() {
    List<Draft> circumstances = new ArrayList<>();
    CIRCUMSTANCES.forEach(
        (role, words) ->
            circumstances.addAll(
                bestFirst(
                    graph.objects(event, role).stream()
                        .map(value -> circumstance(role, words, value))
                        .toList())));
    return circumstances;
  }

  private Draft circumstance(Node role, String words, Node value) {
    return TIMES.contains(role)
        ? draft(role, value, List.of(Part.words(words)), Time.on(GraphReader.words(value)))
        : draft(role, value, List.of(Part.words(words + ": "), reading.link(value)), Time.NONE);
  }

  private static List<Draft> bestFirst(List<Draft> drafts) {
    return drafts.stream()
        .sorted(
            Comparator.comparingInt(Draft::sources)
                .reversed()
                .thenComparing(draft -> draft.fact().id()))
        .toList();
  }

  private Draft draft(Node role, Node value, List<Part> parts, Time time) {
    Fact fact = Fact.of(event, Terms.localName(role), value);
    Collection<Node> mentions =
        value.isLiteral() ? new HashSet<>(reading.witnesses().behind(fact)) : saying(role, value);
    return Draft.asserted(fact, parts, time, mentions, reading.witnesses().sources(mentions));
  }

  private Collection<Node> saying(Node role, Node value) {
    Set<Node> mentions = new HashSet<>();
    for (Argument argument : arguments()) {
      if (argument.role().equals(role) && graph.has(argument.filler(), Terms.DENOTES, value)) {
        mentions.add(argument.mention());
      }
    }
    return mentions;
  }

  /** Read once, as every statement rests on some. */
  private List<Argument> arguments() {
    if (arguments == null) {
      arguments = new ArrayList<>();
      for (Node mention : graph.subjects(Terms.DENOTES, event)) {
        graph.objects(mention, Terms.ARGUMENT).forEach(argument -> add(mention, argument));
      }
    }
    return arguments;
  }

  private void add(Node mention, Node argument) {
    Node role = graph.object(argument, Terms.ROLE).orElseThrow();
    graph
        .object(argument, Terms.MENTION)
        .ifPresent(filler -> arguments.add(new Argument(mention, role, filler)));
  }
}
