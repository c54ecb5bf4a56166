package org.dramatis.export.crate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.dramatis.export.evidence.Evidence;
import org.dramatis.export.evidence.GraphReading;
import org.dramatis.export.evidence.NewsDocument;
import org.dramatis.export.fact.Kind;
import org.dramatis.export.fact.Terms;

/** What a graph holds, for those who describe it: documents, counts, and how it was made. */
final class Contents {

  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final Node ACTIVITY = NodeFactory.createURI(PROV + "Activity");
  private static final Node STARTED = NodeFactory.createURI(PROV + "startedAtTime");
  private static final Node ENDED = NodeFactory.createURI(PROV + "endedAtTime");
  private static final Node HAS_VERSION = DCTerms.hasVersion.asNode();

  private final GraphReading reading;
  private final Evidence evidence;
  private final List<NewsDocument> documents = new ArrayList<>();
  private final List<Making> makings = new ArrayList<>();

  Contents(GraphReading reading) {
    this.reading = reading;
    this.evidence = new Evidence(reading);
    for (Node node : reading.instances(Terms.DOCUMENT_CLASS)) {
      documents.add(evidence.document(node));
    }
    for (Node run : reading.instances(ACTIVITY)) {
      makings.add(
          new Making(
              run.getURI(),
              reading.text(run, STARTED),
              reading.text(run, ENDED),
              reading.texts(run, HAS_VERSION)));
    }
  }

  /**
   * A way in which documents were read.
   *
   * @param versions of the program, the models and the ontology, each after its name
   */
  record Making(
      String iri, Optional<String> started, Optional<String> ended, List<String> versions) {}

  /** In the order of their IRIs. */
  List<NewsDocument> documents() {
    return documents;
  }

  List<Making> makings() {
    return makings;
  }

  String text(NewsDocument document) {
    return evidence.text(document.node());
  }

  /** Who wrote a document. */
  List<String> authors(NewsDocument document) {
    return reading.texts(document.node(), Terms.CREATOR);
  }

  /** "18 documents with 147 people, 66 organisations, 53 places and 498 events" */
  String counted() {
    return String.format(
        Locale.ROOT,
        "%,d documents with %,d people, %,d organisations, %,d places and %,d events",
        documents.size(),
        count(Kind.PERSON),
        count(Kind.ORGANISATION),
        count(Kind.PLACE),
        count(Kind.EVENT));
  }

  private int count(Kind kind) {
    return reading.instances(kind.type()).size();
  }

  /** The day on which the graph was made; that of the latest document if the graph does not say. */
  Optional<String> made() {
    return makings.stream()
        .flatMap(making -> making.ended().stream())
        .map(time -> time.substring(0, Math.min(time.length(), "2020-01-03".length())))
        .max(String::compareTo)
        .or(() -> issued().reduce((first, later) -> later));
  }

  /** From the day of the earliest to that of the latest document: "2020-01-03/2020-02-01". */
  Optional<String> period() {
    return issued().findFirst().map(first -> first + "/" + issued().reduce((a, b) -> b).get());
  }

  private Stream<String> issued() {
    return documents.stream().map(NewsDocument::issued).filter(day -> !day.isEmpty()).sorted();
  }
}
