package org.dramatis.serve;

import java.net.URI;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.dramatis.query.pattern.StoppablePatterns;
import org.dramatis.search.TextSearch;
import org.dramatis.store.GraphStore;
import org.dramatis.view.Serving;
import org.dramatis.view.Views;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A running server: {@code /sparql} answers queries, {@code /data} hands out the graphs (SPARQL 1.1
 * Graph Store Protocol, read only), {@code /update} takes updates from who shows the token, the
 * paths of minted IRIs tell what is known of each; {@code /$/ping} and {@code /$/metrics}
 * (Prometheus) say how it does.
 *
 * <p>Nothing that is asked may take it down: queries are stopped when their time is over and give
 * so many rows at most, few are worked on at once, large bodies are refused, and no query reaches
 * for files or other servers.
 */
public final class GraphServer implements AutoCloseable {

  private static final int THREADS = Bounds.AT_ONCE + 8;

  /** Rows above which sorting and telling apart go on on the disk. */
  private static final long IN_MEMORY = 200_000;

  private final FusekiServer server;
  private final SearchFollower follower;
  private boolean running = true;

  private GraphServer(FusekiServer server, SearchFollower follower) {
    this.server = server;
    this.follower = follower;
  }

  /**
   * Starts to serve a store, which has to stay open meanwhile. What text search lacks of the graph
   * is read first.
   *
   * @throws ServerException if nobody may listen at that address, or somebody does
   */
  public static GraphServer start(GraphStore store, ServerSettings settings) {
    TextSearch search = TextSearch.open(store);
    SearchFollower follower = new SearchFollower(search);
    try {
      FusekiServer server = assemble(store, search, settings);
      Bounds.set(server.getJettyServer(), settings);
      listen(server, settings);
      follower.start();
      return new GraphServer(server, follower);
    } catch (RuntimeException e) {
      follower.close();
      throw e;
    }
  }

  private static void listen(FusekiServer server, ServerSettings settings) {
    try {
      server.start();
    } catch (RuntimeException e) {
      throw new ServerException(
          "Cannot listen at %s, port %d: %s. Choose another with --port or --host."
              .formatted(settings.host(), settings.port(), reason(e)),
          e);
    }
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }

  private static FusekiServer assemble(
      GraphStore store, TextSearch search, ServerSettings settings) {
    DatasetGraph graphs = store.dataset().asDatasetGraph();
    DataService.Builder service =
        DataService.newBuilder(graphs)
            .addEndpoint(queries(search, settings))
            .addEndpoint(Operation.GSP_R, "data");
    settings.token().ifPresent(token -> service.addEndpoint(Operation.Update, "update"));
    return FusekiServer.create()
        .port(settings.port())
        .numServerThreads(2, THREADS)
        .enablePing(true)
        .enableMetrics(true)
        .addFilter("/*", new SecurityHeaders())
        .addFilter("/*", new KnownMethods())
        .addFilter("/*", new KnownHosts(settings.host()))
        .addFilter("/*", new MeasuredErrors())
        .addFilter("/*", new FrontDoor())
        .addFilter("/update", new TokenHolders(settings.token()))
        .addServlet(paths(store.base()), new ThingServlet(store))
        .addServlet("/view/*", new ViewServlet(views(store, search, settings), store.base()))
        .addServlet("/assets/*", new PageServlet())
        .addServlet("/index.html", new PageServlet())
        .addServlet("/icon.svg", new PageServlet())
        .add("/", service.build())
        .build();
  }

  private static Views views(GraphStore store, TextSearch search, ServerSettings settings) {
    return new Views(store, search, new Serving(settings.token().isPresent(), settings.watching()));
  }

  private static Endpoint queries(TextSearch search, ServerSettings settings) {
    Context context = new Context();
    context.set(ARQ.queryTimeout, Long.toString(settings.timeout().toMillis()));
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQ.spillToDiskThreshold, IN_MEMORY);
    StoppablePatterns.in(context);
    search.offerTo(context);
    return Endpoint.create()
        .operation(Operation.Query)
        .endpointName("sparql")
        .context(context)
        .processor(new BoundedQuery(settings.resultLimit()))
        .build();
  }

  /** Where minted IRIs are answered: the path of the base, and all below it. */
  private static String paths(String base) {
    String path = URI.create(base).getPath();
    return (path.endsWith("/") ? path : path + "/") + "*";
  }

  /** Where a browser finds it. */
  public URI address() {
    ServerConnector connector = (ServerConnector) server.getJettyServer().getConnectors()[0];
    String host = connector.getHost();
    String written = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + written + ":" + server.getPort() + "/");
  }

  /** Waits until it is stopped. */
  public void await() {
    server.join();
  }

  /**
   * Lets nobody in any more, and what is being answered now is cut short. Whoever closes it when it
   * is being closed already waits until that is done.
   */
  @Override
  public synchronized void close() {
    if (running) {
      running = false;
      server.stop();
      follower.close();
    }
  }
}
