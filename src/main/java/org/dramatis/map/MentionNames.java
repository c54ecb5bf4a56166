package org.dramatis.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dramatis.model.Claims;
import org.dramatis.model.EventArgument;
import org.dramatis.model.EventMention;
import org.dramatis.model.Grounds;
import org.dramatis.model.Mention;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Span;
import org.dramatis.model.TenureMention;

/**
 * The IRIs of what stands in one document: the document's IRI and a fragment made of what is
 * claimed and where. Claims that would share a fragment all get a digest of what tells them apart,
 * so that no name depends on another claim's rank.
 */
final class MentionNames {

  private static final String LOCAL_THING = "thing-";

  private final String document;
  private final Node documentNode;
  private final Map<Mention, Node> names = new HashMap<>();

  // Each is asked for by many claims.
  private final Map<Span, Node> sentences = new HashMap<>();
  private final Map<Span, Node> entities = new HashMap<>();
  private final Map<Span, Node> events = new HashMap<>();

  MentionNames(String document, Claims claims) {
    this.document = document;
    this.documentNode = NodeFactory.createURI(document);
    List<Mention> shareable = new ArrayList<>(claims.relations());
    shareable.addAll(claims.tenures());
    shareable.addAll(claims.quotations());
    Set<String> once = new HashSet<>();
    Set<String> shared = new HashSet<>();
    List<String> fragments = new ArrayList<>(shareable.size());
    for (Mention mention : shareable) {
      String fragment = fragment(mention);
      fragments.add(fragment);
      if (!once.add(fragment)) {
        shared.add(fragment);
      }
    }
    for (int i = 0; i < fragments.size(); i++) {
      Mention mention = shareable.get(i);
      String fragment = fragments.get(i);
      String suffix = shared.contains(fragment) ? "-" + Sha256.digits(contentOf(mention), 8) : "";
      names.put(mention, node(fragment + suffix));
    }
  }

  Node document() {
    return documentNode;
  }

  Node sentence(Span span) {
    return sentences.computeIfAbsent(span, key -> node("sentence", key));
  }

  Node entity(Span span) {
    return entities.computeIfAbsent(span, key -> node("entity", key));
  }

  Node time(Span span) {
    return node("time", span);
  }

  Node event(Span span) {
    return events.computeIfAbsent(span, key -> node("event", key));
  }

  Node cue(Span span) {
    return node("cue", span);
  }

  Node source(Span span) {
    return node("source", span);
  }

  Node localThing(String id) {
    return node(LOCAL_THING + Iris.escape(id, ""));
  }

  /** The id of a local thing, from its IRI. */
  static String localId(String iri) {
    return Iris.unescape(iri.substring(iri.indexOf('#') + 1 + LOCAL_THING.length()));
  }

  /** The name of a relation, a tenure or a quotation. */
  Node of(Mention mention) {
    return names.get(mention);
  }

  /** Arguments of one role that begin at one place differ in where they end. */
  Node argument(EventMention event, EventArgument argument) {
    String role = Iris.escape(argument.role(), "");
    Span mention = argument.mention();
    String end = isShared(event, argument) ? "-" + mention.end() : "";
    return node("event-" + place(event.span()) + "-" + role + "-" + mention.begin() + end);
  }

  private static boolean isShared(EventMention event, EventArgument argument) {
    for (EventArgument other : event.arguments()) {
      if (other.role().equals(argument.role())
          && other.mention().begin() == argument.mention().begin()
          && other.mention().end() != argument.mention().end()) {
        return true;
      }
    }
    return false;
  }

  private Node node(String kind, Span span) {
    return node(kind + "-" + span.begin() + "-" + span.end());
  }

  private Node node(String fragment) {
    return NodeFactory.createURI(document + "#" + fragment);
  }

  private static String place(Span span) {
    return span.begin() + "-" + span.end();
  }

  private static String fragment(Mention mention) {
    if (mention instanceof RelationMention relation) {
      return hyphened(
          "relation",
          place(relation.span()),
          localName(relation.predicate()),
          relation.subject().begin(),
          relation.object().begin());
    }
    if (mention instanceof TenureMention tenure) {
      String title = Iris.slug(tenure.title());
      String post = title.isEmpty() ? "title" : title;
      return hyphened("relation", place(tenure.span()), post, tenure.holder().begin())
          + tenure.organisation().map(span -> "-" + span.begin()).orElse("");
    }
    return hyphened("quotation", place(mention.span()));
  }

  private static String hyphened(Object... parts) {
    StringBuilder name = new StringBuilder(48);
    for (Object part : parts) {
      name.append(name.isEmpty() ? "" : "-").append(part);
    }
    return name.toString();
  }

  private static String localName(String iri) {
    int begin = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    return Iris.escape(iri.substring(begin), "");
  }

  /** All but the confidence, which the graph keeps rounded. */
  private static String contentOf(Mention mention) {
    if (mention instanceof RelationMention relation) {
      return content(
          mention, relation.predicate(), relation.subject(), relation.object(), relation.period());
    }
    if (mention instanceof TenureMention tenure) {
      return content(
          mention,
          tenure.title(),
          tenure.holder(),
          tenure.organisation(),
          tenure.begin(),
          tenure.end(),
          tenure.former());
    }
    QuotationMention quotation = (QuotationMention) mention;
    return content(
        mention,
        quotation.direct(),
        quotation.cue().map(Grounds::span),
        quotation.source().map(Grounds::span),
        quotation.speaker());
  }

  private static String content(Mention mention, Object... parts) {
    StringBuilder content = new StringBuilder(mention.grounds().foundBy());
    for (Object part : parts) {
      content.append('\n').append(part);
    }
    return content.toString();
  }
}
