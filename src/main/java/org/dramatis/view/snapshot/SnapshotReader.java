package org.dramatis.view.snapshot;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dramatis.store.NumberedGraph;
import org.dramatis.store.NumberedGraph.Statement;
import org.dramatis.view.graph.Terms;

/**
 * Reads a snapshot: the graph of things from end to end, and of the claims which property each
 * relation mention has, in which document each mention is, and how sure the program is of it.
 * Whoever asks holds a transaction.
 */
final class SnapshotReader {

  private final DatasetGraph graph;
  private final NumberedGraph numbered;
  private final Documents documents;
  private final ThingsReader read = new ThingsReader();
  private final Numbers linkOfMentions = new Numbers();

  /** By place, the number of a thing, or none. */
  private int[] numbers = {};

  /** By number. */
  private Draft[] things = {};

  /**
   * @param base of the store's IRIs
   */
  SnapshotReader(DatasetGraph graph, String base) {
    this.graph = graph;
    this.numbered = new NumberedGraph(graph);
    this.documents = new Documents(graph, numbered);
    numbered.read(NodeFactory.createURI(base + "things"), Node.ANY, read::read);
  }

  /**
   * @param state names the moment
   */
  Snapshot read(String state) {
    number();
    LinkDrafts links = links();
    Lists reportsOfThings = readMentions(links);
    Classes classes = new ClassesReader(graph).read();
    Report[] reports = documents.reports();
    Entry[] entries = entries();
    LinkDrafts.Finished finished = links.finish(entries, classes, reports);
    return new Snapshot(
        state, classes, entries, finished.links(), reports, reportsOfThings, finished.reports());
  }

  private Entry[] entries() {
    return Arrays.stream(things).map(Draft::entry).toArray(Entry[]::new);
  }

  /** Things are numbered by IRI. */
  private void number() {
    List<Draft> drafts = read.drafts();
    int[] order =
        IntStream.range(0, drafts.size())
            .filter(place -> drafts.get(place) != null && drafts.get(place).isThing())
            .boxed()
            .sorted(Comparator.comparing(place -> drafts.get(place).iri()))
            .mapToInt(Integer::intValue)
            .toArray();
    numbers = new int[read.size()];
    Arrays.fill(numbers, Numbers.NONE);
    things = new Draft[order.length];
    for (int number = 0; number < order.length; number++) {
      numbers[order[number]] = number;
      things[number] = drafts.get(order[number]);
    }
  }

  private int thing(int place) {
    return place == Numbers.NONE ? Numbers.NONE : numbers[place];
  }

  private LinkDrafts links() {
    LinkDrafts links = new LinkDrafts(things);
    for (ThingsReader.Tie tie : read.ties()) {
      if (isTied(thing(tie.subject()), thing(tie.object()))) {
        links.add(thing(tie.subject()), tie.property(), thing(tie.object()));
      }
    }
    for (int place = 0; place < read.drafts().size(); place++) {
      addPost(place, links);
    }
    numbered.read(Node.ANY, Terms.PREDICATE, statement -> readRelation(statement, links));
    return links;
  }

  private static boolean isTied(int one, int other) {
    return one != Numbers.NONE && other != Numbers.NONE && one != other;
  }

  private void addPost(int place, LinkDrafts links) {
    Draft draft = read.drafts().get(place);
    if (draft == null) {
      return;
    }
    int holder = thing(read.value(draft.number(), Terms.HOLDER));
    int organisation = thing(read.value(draft.number(), Terms.ORGANISATION));
    if (isTied(holder, organisation)) {
      links.addPost(holder, organisation, place, draft);
    }
  }

  /** A relation mention, or a relationship. */
  private void readRelation(Statement statement, LinkDrafts links) {
    int from = thing(read.value(statement.subject(), Terms.SUBJECT));
    int to = thing(read.value(statement.subject(), Terms.OBJECT));
    if (isTied(from, to)) {
      int link = links.relation(from, statement.objectNode(), to);
      if (link != Numbers.NONE) {
        linkOfMentions.put(statement.subject(), link);
        read.draft(statement.subject()).ifPresent(timed -> links.addTimes(link, timed));
      }
    }
  }

  /** Which documents tell of each thing and link, and how sure the program is. */
  private Lists readMentions(LinkDrafts links) {
    Pairs told = new Pairs();
    numbered.read(
        Node.ANY,
        Terms.CONFIDENCE,
        statement -> {
          long mention = statement.subject();
          int document = documents.of(statement.graph());
          int thing = thing(read.value(mention, Terms.DENOTES));
          int link = linkOfMentions.get(mention);
          int post = links.post(read.value(mention, Terms.TENURE));
          if (document == Numbers.NONE) {
            return;
          }
          if (thing != Numbers.NONE) {
            told.add(thing, document);
            if (things[thing].isEvent()) {
              things[thing].assure(confidence(statement));
            }
          } else if (link != Numbers.NONE || post != Numbers.NONE) {
            links.tell(Math.max(link, post), document, confidence(statement));
          }
        });
    return told.byRow(things.length);
  }

  private static float confidence(Statement statement) {
    return Float.parseFloat(statement.objectNode().getLiteralLexicalForm());
  }
}
