package org.dramatis.view.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.graph.Standing;
import org.dramatis.view.graph.Terms;

/** What has been read so far of a node of the graph of things: a thing, a post, a relationship. */
final class Draft {

  private static final Map<String, Kind> KINDS =
      Map.of(
          "Person", Kind.PERSON,
          "Organisation", Kind.ORGANISATION,
          "Place", Kind.PLACE,
          "Event", Kind.EVENT);

  final Node node;
  final List<String> types = new ArrayList<>(2);
  String label;
  int mentions;
  int documents;
  int sources;
  int date;
  int begin;
  int end;
  Optional<Node> factuality = Optional.empty();
  float confidence;

  // Of a post.
  Node holder;
  Node organisation;
  String title = "";

  // Of a relationship, for which it is known when it held.
  Node subject;
  Node predicate;
  Node object;

  Draft(Node node) {
    this.node = node;
  }

  boolean isThing() {
    return label != null && types.stream().anyMatch(KINDS::containsKey);
  }

  boolean isPost() {
    return holder != null && organisation != null;
  }

  boolean isRelationship() {
    return subject != null && predicate != null && object != null;
  }

  boolean isEvent() {
    return types.contains("Event");
  }

  void say(Node property, Node value) {
    if (property.equals(Terms.TYPE)) {
      types.add(Terms.localName(value));
    } else if (value.isLiteral()) {
      sayLiteral(property, value);
    } else if (property.equals(Terms.FACTUALITY)) {
      factuality = Optional.of(value);
    } else {
      sayNode(property, value);
    }
  }

  private void sayLiteral(Node property, Node value) {
    if (property.equals(Terms.LABEL)) {
      label = value.getLiteralLexicalForm();
    } else if (property.equals(Terms.MENTION_COUNT)) {
      mentions = Integer.parseInt(value.getLiteralLexicalForm());
    } else if (property.equals(Terms.DOCUMENT_COUNT)) {
      documents = Integer.parseInt(value.getLiteralLexicalForm());
    } else if (property.equals(Terms.SOURCE_COUNT)) {
      sources = Integer.parseInt(value.getLiteralLexicalForm());
    } else if (property.equals(Terms.POST)) {
      title = value.getLiteralLexicalForm();
    } else {
      sayDate(property, value);
    }
  }

  private void sayDate(Node property, Node value) {
    if (property.equals(Terms.DATE)) {
      date = code(value);
    } else if (property.equals(Terms.BEGIN)) {
      begin = code(value);
    } else if (property.equals(Terms.END)) {
      end = code(value);
    }
  }

  private void sayNode(Node property, Node value) {
    if (property.equals(Terms.HOLDER)) {
      holder = value;
    } else if (property.equals(Terms.ORGANISATION)) {
      organisation = value;
    } else if (property.equals(Terms.SUBJECT)) {
      subject = value;
    } else if (property.equals(Terms.PREDICATE)) {
      predicate = value;
    } else if (property.equals(Terms.OBJECT)) {
      object = value;
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
