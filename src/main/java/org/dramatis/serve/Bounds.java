package org.dramatis.serve;

import java.util.List;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/** What is set at the HTTP server so that nobody can keep it from serving others. */
final class Bounds {

  static final int AT_ONCE = 16;

  /** A query that is longer was not written by anybody. */
  private static final long BODY = 1L << 20;

  /** Bytes that are kept beside each piece of a body. */
  private static final int OVERHEAD = 16;

  private static final int HEADERS = 16 << 10;
  private static final int WAITING = 64;

  /** Bytes a second: who sends or takes less keeps others waiting. */
  private static final long SLOWEST = 500;

  /** Shorter answers gain nothing. */
  private static final int SHORTEST_COMPRESSED = 1 << 10;

  /** By full name, as the library knows no "text/*". */
  private static final List<String> COMPRESSED =
      List.of(
          "text/css",
          "text/csv",
          "text/html",
          "text/javascript",
          "text/plain",
          "text/tab-separated-values",
          "text/turtle",
          "image/svg+xml",
          "application/json",
          "application/ld+json",
          "application/n-quads",
          "application/n-triples",
          "application/rdf+xml",
          "application/sparql-results+json",
          "application/sparql-results+xml",
          "application/trig");

  private static final ErrorLines ERRORS = new ErrorLines();

  private Bounds() {}

  static void set(Server jetty, ServerSettings settings) {
    for (Connector connector : jetty.getConnectors()) {
      ((ServerConnector) connector).setHost(settings.host());
      HttpConfiguration http =
          connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      http.setSendServerVersion(false);
      http.setSendXPoweredBy(false);
      http.setRequestHeaderSize(HEADERS);
      http.setMinRequestDataRate(SLOWEST);
      http.setMinResponseDataRate(SLOWEST);
    }
    QoSHandler turns = new QoSHandler();
    turns.setMaxRequestCount(AT_ONCE);
    turns.setMaxSuspendedRequestCount(WAITING);
    turns.setMaxSuspend(settings.timeout());
    jetty.insertHandler(compression());
    jetty.insertHandler(turns);
    jetty.insertHandler(wholeBodies());
    jetty.insertHandler(new SizeLimitHandler(BODY, -1));
    jetty.setStopTimeout(0);
    jetty.setErrorHandler(ERRORS);
    jetty.getDescendants(ContextHandler.class).forEach(it -> it.setErrorHandler(ERRORS));
  }

  /** Whose body is still to come is given no turn: to send it slowly would keep others waiting. */
  private static EagerContentHandler wholeBodies() {
    return new EagerContentHandler(
        new EagerContentHandler.RetainedContentLoaderFactory(2 * BODY, OVERHEAD, true));
  }

  private static CompressionHandler compression() {
    GzipCompression gzip = new GzipCompression();
    gzip.setMinCompressSize(SHORTEST_COMPRESSED);
    CompressionConfig.Builder settings =
        CompressionConfig.builder()
            .compressIncludeMethod("GET")
            .compressIncludeMethod("POST")
            .decompressExcludePath("/*");
    COMPRESSED.forEach(settings::compressIncludeMimeType);
    CompressionHandler handler = new CompressionHandler();
    handler.putCompression(gzip);
    handler.putConfiguration("/*", settings.build());
    return handler;
  }
}
