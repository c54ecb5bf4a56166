package org.dramatis.view.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.graph.Standing;
import org.dramatis.view.graph.Terms;

/** What has been read so far of a node of the graph of things: a thing, a post, a relationship. */
final class Draft {

  /** The properties whose values a draft takes. */
  static final Set<Node> PROPERTIES =
      Set.of(
          Terms.TYPE,
          Terms.LABEL,
          Terms.MENTION_COUNT,
          Terms.DOCUMENT_COUNT,
          Terms.SOURCE_COUNT,
          Terms.FACTUALITY,
          Terms.DATE,
          Terms.BEGIN,
          Terms.END,
          Terms.POST);

  private static final Map<String, Kind> KINDS =
      Map.of(
          "Person", Kind.PERSON,
          "Organisation", Kind.ORGANISATION,
          "Place", Kind.PLACE,
          "Event", Kind.EVENT);

  private final Node node;
  private final long number;
  private final List<String> types = new ArrayList<>(2);
  private String label;
  private String title = "";
  private int mentions;
  private int documents;
  private int sources;
  private int date;
  private int begin;
  private int end;
  private Optional<Node> factuality = Optional.empty();
  private float confidence;

  /**
   * @param number of the node in the database
   */
  Draft(Node node, long number) {
    this.node = node;
    this.number = number;
  }

  long number() {
    return number;
  }

  boolean isThing() {
    return label != null && types.stream().anyMatch(KINDS::containsKey);
  }

  boolean isEvent() {
    return types.contains("Event");
  }

  String iri() {
    return node.getURI();
  }

  /** Of a post. */
  String title() {
    return title;
  }

  int begin() {
    return begin;
  }

  int end() {
    return end;
  }

  /** How sure the program is of one more mention. */
  void assure(float sure) {
    confidence = Math.max(confidence, sure);
  }

  void say(Node property, Node value) {
    if (property.equals(Terms.TYPE)) {
      types.add(Terms.localName(value));
    } else if (property.equals(Terms.FACTUALITY)) {
      factuality = Optional.of(value);
    } else if (property.equals(Terms.LABEL)) {
      label = value.getLiteralLexicalForm();
    } else if (property.equals(Terms.POST)) {
      title = value.getLiteralLexicalForm();
    } else if (property.equals(Terms.MENTION_COUNT)) {
      mentions = Integer.parseInt(value.getLiteralLexicalForm());
    } else if (property.equals(Terms.DOCUMENT_COUNT)) {
      documents = Integer.parseInt(value.getLiteralLexicalForm());
    } else if (property.equals(Terms.SOURCE_COUNT)) {
      sources = Integer.parseInt(value.getLiteralLexicalForm());
    } else {
      sayDate(property, code(value));
    }
  }

  private void sayDate(Node property, int code) {
    if (property.equals(Terms.DATE)) {
      date = code;
    } else if (property.equals(Terms.BEGIN)) {
      begin = code;
    } else if (property.equals(Terms.END)) {
      end = code;
    }
  }

  static int code(Node literal) {
    return CalendarDate.of(literal.getLiteralLexicalForm())
        .map(CalendarDate::code)
        .orElse(CalendarDate.NONE);
  }

  Entry entry() {
    String broad = types.stream().filter(KINDS::containsKey).sorted().findFirst().orElseThrow();
    String type =
        types.stream().filter(name -> !KINDS.containsKey(name)).sorted().findFirst().orElse(broad);
    return new Entry(
        node.getURI(),
        label,
        KINDS.get(broad),
        type.intern(),
        mentions,
        documents,
        sources,
        date,
        begin,
        end,
        Standing.of(factuality),
        confidence);
  }
}
