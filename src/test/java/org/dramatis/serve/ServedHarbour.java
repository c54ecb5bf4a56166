package org.dramatis.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.dramatis.TemporaryFolder;
import org.dramatis.map.Iris;
import org.dramatis.query.ThingFinder;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server of the harbour's store, up while the tests of a class run, and a client to ask it. */
final class ServedHarbour implements BeforeAllCallback, AfterAllCallback {

  private final ServerSettings settings;
  private final TemporaryFolder folder = TemporaryFolder.create();
  private final HttpClient client = HttpClient.newHttpClient();
  private GraphStore store;
  private GraphServer server;

  /**
   * @param timeout of queries
   * @param rows that they give at most
   */
  ServedHarbour(Duration timeout, long rows) {
    this.settings = ServerSettings.onPort(0).withBounds(timeout, rows);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    store = GraphStore.open(folder.path().resolve("store"), Iris.DEFAULT_BASE);
    Dataset dataset = store.dataset();
    dataset.executeWrite(
        () ->
            RDFDataMgr.read(
                dataset, ThingFinder.class.getResourceAsStream("harbour.trig"), Lang.TRIG));
    server = GraphServer.start(store, settings);
  }

  GraphStore store() {
    return store;
  }

  URI address() {
    return server.address();
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(address().resolve(path)).timeout(Duration.ofSeconds(20));
  }

  HttpResponse<String> answer(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    server.close();
    store.close();
    folder.close();
  }
}
