package org.dramatis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dramatis.map.ClaimNames;
import org.dramatis.map.ClaimReader;
import org.dramatis.map.Iris;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.JudgedClaim;
import org.dramatis.ontology.Ontology;
import org.dramatis.resolve.name.Folding;
import org.dramatis.store.GraphView;

/**
 * Finds in a store the claims that a judgement can be about. Of a thing's mentions one stands for
 * it: one that fits the name that the user gave; among these one that a judgement is bound to
 * already, so that judgements of one thing meet; then the one of the most equal name, and of the
 * first document.
 */
final class ClaimFinder {

  private static final Node DENOTES = term("denotes");
  private static final Node LOCAL_THING = term("localThing");
  private static final Node NAME = term("name");
  private static final Node FORM = term("form");
  private static final Node JUDGEMENT = term("judgement");
  private static final Node WORDS =
      NodeFactory.createURI(
          "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf");

  private static final Pattern PLACE = Pattern.compile("#\\w+-(\\d{1,9})");

  /** By document, and in the order of its text. */
  private static final Comparator<Node> IN_ORDER =
      Comparator.comparing(ClaimFinder::documentOf)
          .thenComparingInt(ClaimFinder::beginOf)
          .thenComparing(Node::getURI);

  private final GraphView view;
  private final DatasetGraph dataset;
  private final Iris iris;

  ClaimFinder(GraphView view, Iris iris) {
    this.view = view;
    this.dataset = view.dataset();
    this.iris = iris;
  }

  private static Node term(String localName) {
    return NodeFactory.createURI(Ontology.NAMESPACE + localName);
  }

  /** The claim with an IRI; nothing if there is none, or it cannot be judged. */
  Optional<FoundClaim> claim(String iri) {
    int fragment = iri.indexOf('#');
    if (fragment < 0 || view.document(iri.substring(0, fragment)).isEmpty()) {
      return Optional.empty();
    }
    DocumentClaims document = new ClaimReader().read(view.triples(iri.substring(0, fragment)));
    return new ClaimNames(iris, document)
        .find(iri)
        .flatMap(mention -> JudgedClaim.of(document, mention))
        .map(claim -> new FoundClaim(iri, claim, document));
  }

  /** The claim that stands for a thing; the one with an IRI, where the IRI is a claim's. */
  Optional<FoundClaim> of(JudgedParty party) {
    return claim(party.iri())
        .or(() -> best(mentions(DENOTES, party.iri()), party.name()).flatMap(this::claim))
        .or(() -> best(mentions(LOCAL_THING, party.iri()), party.name()).flatMap(this::claim));
  }

  /** The mentions that tell what documents mean by a thing: one a document, a name if it can be. */
  List<String> oneADocument(String thing) {
    Map<String, Node> found = new TreeMap<>();
    for (Node mention : mentions(DENOTES, thing)) {
      found.merge(
          documentOf(mention),
          mention,
          (one, other) -> isName(one) || !isName(other) ? one : other);
    }
    return found.values().stream()
        .map(mention -> mention.getURI() + "  “" + value(mention, WORDS) + "”")
        .toList();
  }

  private static String documentOf(Node mention) {
    return mention.getURI().replaceFirst("#.*", "");
  }

  private static int beginOf(Node mention) {
    Matcher place = PLACE.matcher(mention.getURI());
    return place.find() ? Integer.parseInt(place.group(1)) : 0;
  }

  private List<Node> mentions(Node property, String thing) {
    List<Node> found = new ArrayList<>();
    Iterator<Quad> quads =
        dataset.findNG(Node.ANY, Node.ANY, property, NodeFactory.createURI(thing));
    quads.forEachRemaining(quad -> found.add(quad.getSubject()));
    found.sort(IN_ORDER);
    return found;
  }

  private Optional<String> best(List<Node> mentions, String name) {
    List<String> wanted = Folding.words(name);
    return mentions.stream()
        .min(
            Comparator.<Node, Boolean>comparing(mention -> !fits(mention, wanted))
                .thenComparing(mention -> value(mention, JUDGEMENT).isEmpty())
                .thenComparing(mention -> !words(mention).equals(wanted))
                .thenComparing(mention -> !localWords(mention).equals(wanted))
                .thenComparing(mention -> !isName(mention))
                .thenComparing(IN_ORDER))
        .map(Node::getURI);
  }

  /** Whether a mention, or the thing that its document tells of, may be called by some words. */
  private boolean fits(Node mention, List<String> wanted) {
    return isName(mention)
        && (words(mention).containsAll(wanted) || localWords(mention).containsAll(wanted));
  }

  private boolean isName(Node mention) {
    return value(mention, FORM).equals("name");
  }

  private List<String> words(Node mention) {
    String bare = value(mention, NAME);
    return Folding.words(bare.isEmpty() ? value(mention, WORDS) : bare);
  }

  private List<String> localWords(Node mention) {
    return Folding.words(value(NodeFactory.createURI(value(mention, LOCAL_THING)), NAME));
  }

  private String value(Node subject, Node property) {
    Iterator<Quad> quads = dataset.findNG(Node.ANY, subject, property, Node.ANY);
    if (!quads.hasNext()) {
      return "";
    }
    Node value = quads.next().getObject();
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI();
  }
}
