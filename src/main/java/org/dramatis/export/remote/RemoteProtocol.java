package org.dramatis.export.remote;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The two ways in which SPARQL 1.1 writes to a store. */
public enum RemoteProtocol {
  /** The SPARQL 1.1 Graph Store HTTP Protocol: a graph is put, and what remains of it is posted. */
  GRAPH_STORE(50_000) {
    @Override
    HttpRequest.Builder replacing(URI store, String graph, String triples) {
      return request(store, graph).PUT(BodyPublishers.ofString(triples));
    }

    @Override
    HttpRequest.Builder adding(URI store, String graph, String triples) {
      return request(store, graph).POST(BodyPublishers.ofString(triples));
    }

    private HttpRequest.Builder request(URI store, String graph) {
      String separator = store.getRawQuery() == null ? "?" : "&";
      String name = URLEncoder.encode(graph, StandardCharsets.UTF_8);
      return HttpRequest.newBuilder(URI.create(store + separator + "graph=" + name))
          .header("Content-Type", "application/n-triples");
    }
  },

  /** SPARQL 1.1 Update: for stores that have no Graph Store. */
  UPDATE(5_000) {
    @Override
    HttpRequest.Builder replacing(URI store, String graph, String triples) {
      return request(store, "DROP SILENT GRAPH <" + graph + "> ;\n" + insert(graph, triples));
    }

    @Override
    HttpRequest.Builder adding(URI store, String graph, String triples) {
      return request(store, insert(graph, triples));
    }

    private String insert(String graph, String triples) {
      return "INSERT DATA { GRAPH <" + graph + "> {\n" + triples + "} }\n";
    }

    private HttpRequest.Builder request(URI store, String update) {
      return HttpRequest.newBuilder(store)
          .header("Content-Type", "application/sparql-update")
          .POST(BodyPublishers.ofString(update));
    }
  };

  private final int triplesAtOnce;

  RemoteProtocol(int triplesAtOnce) {
    this.triplesAtOnce = triplesAtOnce;
  }

  /** How many triples one request carries at most. */
  int triplesAtOnce() {
    return triplesAtOnce;
  }

  /**
   * @param triples as N-Triples, which SPARQL reads too
   */
  abstract HttpRequest.Builder replacing(URI store, String graph, String triples);

  abstract HttpRequest.Builder adding(URI store, String graph, String triples);

  /** "graph-store" or "update". */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The protocol with this title. */
  public static Optional<RemoteProtocol> titled(String title) {
    for (RemoteProtocol protocol : values()) {
      if (protocol.title().equals(title)) {
        return Optional.of(protocol);
      }
    }
    return Optional.empty();
  }
}
