package org.dramatis.view.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.dramatis.model.Span;
import org.dramatis.model.Text;
import org.dramatis.view.evidence.Passage.Mark;
import org.dramatis.view.evidence.Passage.Sort;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.graph.Terms;
import org.dramatis.view.graph.ThingReader;

/** Marks in a sentence the words of a claim and of its parts. */
final class MarkReader {

  private static final Map<Node, Sort> SORTS =
      Map.of(
          Terms.EVENT_MENTION, Sort.TRIGGER,
          Terms.RELATION_MENTION, Sort.TRIGGER,
          Terms.TIME_MENTION, Sort.TIME,
          Terms.QUOTATION, Sort.QUOTATION,
          Terms.CUE_CLASS, Sort.CUE);

  private static final List<Node> PARTS =
      List.of(
          Terms.SUBJECT_MENTION,
          Terms.OBJECT_MENTION,
          Terms.BEGIN_MENTION,
          Terms.END_MENTION,
          Terms.CUE,
          Terms.SPEAKER_MENTION,
          Terms.ATTRIBUTED_TO_MENTION);

  private final GraphReader graph;
  private final ThingReader things;
  private final SentenceReader sentences;

  MarkReader(GraphReader graph, ThingReader things, SentenceReader sentences) {
    this.graph = graph;
    this.things = things;
    this.sentences = sentences;
  }

  /**
   * The marks of a claim, in the order of the text, of two that begin together the longer first.
   *
   * @param main the mentions that are asked for; those outside the sentence are left out
   */
  List<Mark> marks(Node mention, Set<Node> main, Text text, Span sentence) {
    Map<Node, Boolean> marked = new LinkedHashMap<>();
    main.forEach(it -> marked.put(it, true));
    parts(mention).forEach(it -> marked.putIfAbsent(it, false));
    List<Mark> marks = new ArrayList<>();
    marked.forEach(
        (node, isMain) -> {
          Span span = sentences.span(node);
          if (sentence.begin() <= span.begin() && span.end() <= sentence.end()) {
            marks.add(mark(node, isMain, text, span, sentence));
          }
        });
    marks.sort(
        Comparator.comparingInt(Mark::begin)
            .thenComparing(Mark::end, Comparator.reverseOrder())
            .thenComparing(Mark::kind));
    return marks;
  }

  private List<Node> parts(Node mention) {
    List<Node> parts = new ArrayList<>();
    PARTS.forEach(property -> parts.addAll(graph.objects(mention, property)));
    for (Node argument : graph.objects(mention, Terms.ARGUMENT)) {
      parts.addAll(graph.objects(argument, Terms.MENTION));
    }
    return parts;
  }

  private Mark mark(Node mention, boolean main, Text text, Span span, Span sentence) {
    int offset = text.unitAt(sentence.begin());
    Optional<Node> thing = graph.object(mention, Terms.DENOTES);
    return new Mark(
        text.unitAt(span.begin()) - offset,
        text.unitAt(span.end()) - offset,
        sort(mention, thing),
        thing.map(Node::getURI),
        thing.map(things::label),
        main);
  }

  private Sort sort(Node mention, Optional<Node> thing) {
    Optional<Sort> ofClass =
        graph.objects(mention, Terms.TYPE).stream()
            .filter(SORTS::containsKey)
            .findFirst()
            .map(SORTS::get);
    return ofClass.orElseGet(() -> Sort.valueOf(thing.map(things::kind).orElse(Kind.OTHER).name()));
  }
}
