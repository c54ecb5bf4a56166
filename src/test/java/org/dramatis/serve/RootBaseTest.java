package org.dramatis.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.update.UpdateAction;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Serves a store whose IRIs begin at the root of a host. */
class RootBaseTest {

  @TempDir Path folder;

  private static HttpResponse<String> get(URI address, String accept) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address).header("Accept", accept).build(),
            BodyHandlers.ofString());
  }

  @Test
  void answersIrisBesideThePageAndTheEndpoints() throws Exception {
    try (GraphStore store = GraphStore.open(folder.resolve("store"), "http://kg.example.org/")) {
      Dataset dataset = store.dataset();
      dataset.executeWrite(
          () ->
              UpdateAction.parseExecute(
                  "INSERT DATA { GRAPH <http://kg.example.org/things> {"
                      + " <http://kg.example.org/person/ana> a"
                      + " <https://w3id.org/dramatis/ns#Person> ;"
                      + " <http://www.w3.org/2000/01/rdf-schema#label> \"Ana\" } }",
                  dataset));
      try (GraphServer server = GraphServer.start(store, ServerSettings.onPort(0))) {
        URI address = server.address();

        assertThat(get(address.resolve("/person/ana"), "text/turtle").body()).contains("\"Ana\"");
        assertThat(get(address.resolve("/person/anna"), "text/turtle").statusCode()).isEqualTo(404);
        assertThat(get(address, "text/html").body()).contains("<title>");
        assertThat(get(address.resolve("/person/ana"), "text/html").body()).contains("<title>");
        assertThat(get(address.resolve("/sparql?query=ASK%7B%7D"), "*/*").statusCode())
            .isEqualTo(200);
        assertThat(get(address.resolve("/view/state"), "*/*").body()).contains("state");
      }
    }
  }
}
