package org.dramatis.view.evidence;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.dramatis.model.Span;
import org.dramatis.model.Text;
import org.dramatis.view.document.DocumentReader;
import org.dramatis.view.evidence.Passage.Speaker;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Standing;
import org.dramatis.view.graph.Terms;
import org.dramatis.view.graph.ThingReader;

/** Reads the sentences in which claims are made. */
public final class PassageReader {

  /** Units of UTF-16 of a neighbouring sentence; some texts never end one. */
  private static final int NEIGHBOUR = 500;

  private final GraphReader graph;
  private final ThingReader things;
  private final DocumentReader documents;
  private final SentenceReader sentences;
  private final MarkReader marks;

  public PassageReader(GraphReader graph, ThingReader things, DocumentReader documents) {
    this.graph = graph;
    this.things = things;
    this.documents = documents;
    this.sentences = new SentenceReader(graph, documents);
    this.marks = new MarkReader(graph, things, sentences);
  }

  /** The passage of a mention, whose own words are marked as what is asked for. */
  public Passage passage(Node mention) {
    return passage(Claim.of(mention));
  }

  Passage passage(Claim claim) {
    Node mention = claim.mention();
    Node document = DocumentReader.documentOf(mention);
    Text text = documents.text(document);
    Span sentence = sentences.around(mention);
    Set<Node> main = new LinkedHashSet<>(claim.parties());
    main.add(mention);
    return new Passage(
        documents.reference(document),
        mention.getURI(),
        text.unitAt(sentence.begin()),
        text.unitAt(sentence.end()),
        sentences.before(document, sentence.begin()).map(text::slice).map(this::end).orElse(""),
        text.slice(sentence),
        sentences.after(document, sentence.end()).map(text::slice).map(this::start).orElse(""),
        marks.marks(mention, main, text, sentence),
        Standing.of(graph.object(mention, Terms.FACTUALITY)),
        speaker(mention),
        graph.decimal(mention, Terms.CONFIDENCE),
        graph.words(mention, Terms.FOUND_BY),
        documents.original(document).map(documents::reference));
  }

  private String end(String before) {
    int cut = before.length() - NEIGHBOUR;
    if (cut <= 0) {
      return before;
    }
    int space = before.indexOf(' ', cut);
    return "…" + before.substring(space < 0 ? whole(before, cut) : space + 1);
  }

  private String start(String after) {
    if (after.length() <= NEIGHBOUR) {
      return after;
    }
    int space = after.lastIndexOf(' ', NEIGHBOUR);
    return after.substring(0, space < 0 ? whole(after, NEIGHBOUR) : space) + "…";
  }

  /** A place that does not tear a character apart. */
  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  /** Who says so, as far as words of the document name somebody. */
  public Optional<Speaker> speaker(Node mention) {
    return graph
        .object(mention, Terms.ATTRIBUTED_TO)
        .or(() -> graph.object(mention, Terms.SPEAKER))
        .map(thing -> new Speaker(things.label(thing), Optional.of(thing.getURI())))
        .or(
            () ->
                graph
                    .object(mention, Terms.ATTRIBUTED_TO_MENTION)
                    .or(() -> graph.object(mention, Terms.SOURCE))
                    .flatMap(words -> graph.words(words, Terms.WORDS))
                    .map(words -> new Speaker(words, Optional.empty())));
  }
}
