package org.dramatis.view.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.dramatis.store.GraphStore;
import org.dramatis.view.HarbourStore;
import org.dramatis.view.evidence.Passage.Mark;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Terms;

/** Asks for the evidence of everything that the graph of things says. */
public final class FactsOfGraph {

  /** What sums up mentions, and what links them to things. */
  private static final Set<Node> NO_FACTS =
      Set.of(
          Terms.TYPE,
          Terms.LABEL,
          Terms.OTHER_LABEL,
          Terms.SAME_AS,
          Terms.WIKIPEDIA_PAGE,
          Terms.MENTION_COUNT,
          Terms.DOCUMENT_COUNT,
          Terms.SOURCE_COUNT,
          Terms.FACTUALITY,
          Terms.COPY_OF);

  private final GraphStore store;
  private final EvidenceView view;

  public FactsOfGraph(GraphStore store) {
    this.store = store;
    this.view = new EvidenceView(store);
  }

  /** The ids of all facts: the things, the posts and relationships, and what is said of them. */
  public List<String> ids() {
    return store.read(
        graph -> {
          Set<String> subjects = new TreeSet<>();
          Set<String> facts = new TreeSet<>();
          List<Triple> triples = new ArrayList<>();
          graph.triples(store.base() + "things").forEachRemaining(triples::add);
          for (Triple triple : triples) {
            boolean thing =
                !triple.getSubject().getURI().contains("#")
                    && !triple.getSubject().getURI().equals(store.base() + "things")
                    && !triple.getPredicate().equals(Terms.COPY_OF);
            if (thing) {
              subjects.add(triple.getSubject().getURI());
            }
            if (thing && !NO_FACTS.contains(triple.getPredicate()) && !isRelationship(triple)) {
              facts.add(id(triple));
            }
          }
          facts.addAll(subjects);
          return List.copyOf(facts);
        });
  }

  private static boolean isRelationship(Triple triple) {
    return triple.getSubject().getURI().contains("/relationship/");
  }

  private static String id(Triple triple) {
    return Fact.of(triple.getSubject(), Terms.localName(triple.getPredicate()), triple.getObject())
        .id();
  }

  /** Each has passages, and each passage marks the words that the graph quotes. */
  public void mustAllHaveEvidence() {
    List<String> ids = ids();
    assertThat(ids).hasSizeGreaterThan(20).allSatisfy(this::mustHaveEvidence);
  }

  private void mustHaveEvidence(String id) {
    Evidence evidence = view.answer(HarbourStore.parameters("fact=" + id, "limit=200"));
    assertThat(evidence.passages()).isNotEmpty();
    assertThat(evidence.statement()).isNotBlank();
    for (Passage passage : evidence.passages()) {
      assertThat(passage.marks())
          .filteredOn(Mark::main)
          .extracting(mark -> passage.sentence().substring(mark.begin(), mark.end()))
          .contains(words(passage.mention()));
      assertThat(passage.document().iri()).isEqualTo(passage.mention().replaceFirst("#.*", ""));
    }
  }

  private String words(String mention) {
    return store.read(
        graph ->
            new GraphReader(graph.dataset())
                .words(GraphReader.node(mention), Terms.WORDS)
                .orElseThrow());
  }
}
