package org.dramatis.map;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.dramatis.model.Basis;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EventArgument;
import org.dramatis.model.EventMention;
import org.dramatis.model.Grounds;
import org.dramatis.model.Period;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.RelationMention;
import org.dramatis.model.TenureMention;
import org.dramatis.model.TimeMention;
import org.dramatis.model.TimexType;
import org.dramatis.ontology.Ontology;

/** Reads the mentions of one document from what its graph says of each. */
final class MentionReader {

  private static final int NO_SENTENCE = -1;

  private final DescribedGraph graph;
  private final Map<Node, Integer> sentences = new HashMap<>();

  MentionReader(DescribedGraph graph, List<Description> sentences) {
    this.graph = graph;
    sentences.forEach(sentence -> this.sentences.put(sentence.subject(), this.sentences.size()));
  }

  EntityMention entity(Description node) {
    Grounds grounds = node.grounds();
    return new EntityMention(
        grounds,
        EntityMention.Form.valueOf(node.words(Terms.FORM).toUpperCase(Locale.ROOT)),
        kind(node),
        node.findWords(Terms.NAME).orElse(grounds.text()),
        node.find(Terms.COUNT).isPresent()
            ? OptionalInt.of(node.integer(Terms.COUNT))
            : OptionalInt.empty(),
        sentence(node),
        ClaimReader.NO_HEAD);
  }

  private EntityKind kind(Description mention) {
    Node entityClass =
        mention
            .find(Terms.KIND)
            .orElseGet(() -> graph.of(mention.get(Terms.LOCAL_THING)).get(Terms.KIND));
    return Kinds.kindOf(entityClass)
        .orElseThrow(
            () ->
                new MappingException(
                    "<%s> is of the class <%s>, which is no class of entities"
                        .formatted(mention.subject(), entityClass)));
  }

  TimeMention time(Description node) {
    return new TimeMention(
        node.grounds(),
        node.words(Terms.TIMEX),
        TimexType.valueOf(node.words(Terms.TIMEX_TYPE)),
        sentence(node));
  }

  EventMention event(Description node) {
    return new EventMention(
        node.grounds(),
        node.get(Terms.EVENT_CLASS).getURI(),
        node.words(Terms.LEMMA),
        Kinds.factualityOf(node.get(Terms.FACTUALITY)),
        node.all(Terms.ARGUMENT).stream().map(graph::of).map(this::argument).toList(),
        graph.span(node, Terms.ATTRIBUTED_TO_MENTION),
        sentence(node),
        ClaimReader.NO_HEAD);
  }

  private EventArgument argument(Description node) {
    String role = node.get(Terms.ROLE).getURI().substring(Ontology.NAMESPACE.length());
    Basis basis =
        node.findWords(Terms.BASIS)
            .map(words -> Basis.valueOf(words.toUpperCase(Locale.ROOT)))
            .orElse(Basis.OWN);
    return new EventArgument(role, graph.span(node.get(Terms.MENTION)), node.confidence(), basis);
  }

  RelationMention relation(Description node) {
    return new RelationMention(
        node.grounds(),
        node.get(Terms.PREDICATE).getURI(),
        graph.span(node.get(Terms.SUBJECT_MENTION)),
        graph.span(node.get(Terms.OBJECT_MENTION)),
        new Period(
            graph.span(node, Terms.BEGIN_MENTION),
            graph.span(node, Terms.END_MENTION),
            node.find(Terms.FORMER).isPresent()));
  }

  TenureMention tenure(Description node) {
    return new TenureMention(
        node.grounds(),
        graph.span(node.get(Terms.SUBJECT_MENTION)),
        node.words(Terms.TITLE),
        graph.span(node, Terms.OBJECT_MENTION),
        graph.span(node, Terms.BEGIN_MENTION),
        graph.span(node, Terms.END_MENTION),
        node.truth(Terms.FORMER));
  }

  QuotationMention quotation(Description node) {
    return new QuotationMention(
        node.grounds(),
        node.truth(Terms.DIRECT),
        node.find(Terms.CUE).map(graph::of).map(Description::grounds),
        node.find(Terms.SOURCE).map(graph::of).map(Description::grounds),
        graph.span(node, Terms.SPEAKER_MENTION));
  }

  private int sentence(Description node) {
    return node.find(Terms.SENTENCE).map(sentences::get).orElse(NO_SENTENCE);
  }
}
