package org.dramatis.serve;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dramatis.export.rdf.GraphExporter;
import org.dramatis.export.rdf.RdfFormat;
import org.dramatis.query.ParameterType;
import org.dramatis.query.ThingFinder;
import org.dramatis.query.UnknownName;
import org.dramatis.search.FoundName;
import org.dramatis.search.TextSearch;
import org.dramatis.store.GraphStore;

/**
 * Answers a minted IRI at its own path with what the graph says of it. An IRI that a thing had
 * before it grew leads to the one that it has now.
 */
final class ThingServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Map<String, RdfFormat> FORMATS = formats();

  /** What browsers ask for. */
  private static final String HTML = "text/html";

  private static final AcceptList OFFERED = offered();

  private static final MediaType USUAL = MediaType.create("text/turtle");

  /** How many names are given to who asked for an IRI that nothing has. */
  private static final int NEAR = 3;

  private final transient GraphStore store;
  private final transient TextSearch search;

  /** Scheme and authority of the minted IRIs. */
  private final String origin;

  ThingServlet(GraphStore store, TextSearch search) {
    this.store = store;
    this.search = search;
    this.origin = store.base().substring(0, store.base().length() - path(store.base()).length());
  }

  private static String path(String base) {
    return base.substring(base.indexOf('/', base.indexOf("://") + 3));
  }

  private static Map<String, RdfFormat> formats() {
    Map<String, RdfFormat> formats = new LinkedHashMap<>();
    formats.put("text/turtle", RdfFormat.TURTLE);
    formats.put("application/ld+json", RdfFormat.JSONLD);
    formats.put("application/n-triples", RdfFormat.NTRIPLES);
    formats.put("application/rdf+xml", RdfFormat.RDFXML);
    return formats;
  }

  private static AcceptList offered() {
    return AcceptList.create(
        Stream.concat(FORMATS.keySet().stream(), Stream.of(HTML)).toArray(String[]::new));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    MediaType type = ConNeg.chooseContentType(request, OFFERED, USUAL);
    String iri = origin + request.getRequestURI();
    response.setHeader("Vary", "Accept");
    if (type.getContentTypeStr().equals(HTML)) {
      show(iri, request, response);
      return;
    }
    Optional<byte[]> told = store.read(view -> describe(view.dataset(), iri, type));
    if (told.isPresent()) {
      response.setContentType(type.getContentTypeStr() + "; charset=utf-8");
      response.setHeader("Cache-Control", "no-cache");
      EntityTag.send(request, response, told.get());
    } else {
      lead(iri, response);
    }
  }

  /** The page, which reads from its address what it is to show; it also says what is unknown. */
  private void show(String iri, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Node node = NodeFactory.createURI(iri);
    if (!store.read(view -> isKnown(view.dataset(), node))) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
    request.getRequestDispatcher(PageServlet.PAGE).forward(request, response);
  }

  private static boolean isKnown(DatasetGraph graphs, Node node) {
    return graphs.contains(Node.ANY, node, Node.ANY, Node.ANY);
  }

  /** The statements about a node, of all named graphs together; none if there are none. */
  private Optional<byte[]> describe(DatasetGraph graphs, String iri, MediaType type) {
    Node node = NodeFactory.createURI(iri);
    if (!isKnown(graphs, node)) {
      return Optional.empty();
    }
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    new GraphExporter(store.base())
        .write(
            graphs.findNG(Node.ANY, node, Node.ANY, Node.ANY),
            FORMATS.get(type.getContentTypeStr()),
            written);
    return Optional.of(written.toByteArray());
  }

  /** Names like the one that the IRI seems to be made of. */
  private String near(String iri) {
    String words = iri.substring(iri.lastIndexOf('/') + 1).replace('-', ' ');
    List<String> names =
        search.names(words, Set.of(), NEAR).names().stream().map(FoundName::name).toList();
    return names.isEmpty() ? "" : " Near it: " + String.join(", ", names) + ".";
  }

  /** To what the IRI's thing is now, if that can be told. */
  private void lead(String iri, HttpServletResponse response) throws IOException {
    try {
      String now = new ThingFinder(store.dataset()).find(iri, ParameterType.THING).get(0).iri();
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      response.setHeader("Location", URI.create(now).getRawPath());
    } catch (UnknownName unknown) {
      PlainAnswer.send(
          response, HttpServletResponse.SC_NOT_FOUND, unknown.getMessage() + near(iri));
    }
  }
}
