package org.dramatis.export.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.dramatis.GraphAssert;
import org.dramatis.export.ExportException;
import org.dramatis.query.HarbourGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sends to a Fuseki that is not ours, over real HTTP. */
class RemoteStoreTest {

  private static final Credentials NONE = Credentials.in(Map.of());
  private static final String GRAPH = "https://w3id.org/dramatis/kg/document/a?b=1&c=ä";

  private final DatasetGraph other = DatasetGraphFactory.createTxnMem();
  private final List<FusekiServer> servers = new ArrayList<>();

  @AfterEach
  void stop() {
    servers.forEach(FusekiServer::stop);
  }

  @ParameterizedTest
  @EnumSource(RemoteProtocol.class)
  void theOtherStoreThenHoldsTheSameGraphs(RemoteProtocol protocol) {
    Dataset harbour = HarbourGraph.read();
    RemoteStore store = new RemoteStore(address(writable(), protocol), protocol, NONE, seconds(30));

    sendAll(harbour, store);
    assertSame(harbour);
    sendAll(harbour, store);
    assertSame(harbour);
  }

  @ParameterizedTest
  @EnumSource(RemoteProtocol.class)
  void aGraphThatIsLargerThanARequestArrivesWhole(RemoteProtocol protocol) {
    List<Triple> many = new ArrayList<>();
    for (int i = 0; i < 2 * protocol.triplesAtOnce() + 1; i++) {
      many.add(triple("https://news.example/" + i, "line\n\"" + i + "\" \uD83D\uDE00"));
    }
    RemoteStore store = new RemoteStore(address(writable(), protocol), protocol, NONE, seconds(60));

    assertThat(store.send(GRAPH, many.iterator())).isEqualTo(many.size());
    assertThat(sizeOf(GRAPH)).isEqualTo(many.size());

    store.send(GRAPH, many.subList(0, 2).iterator());
    assertThat(sizeOf(GRAPH)).isEqualTo(2);
  }

  @Test
  void showsNameAndPasswordToWhoAsks() {
    FusekiServer server =
        start(
            FusekiServer.create()
                .securityHandler(
                    JettySecurityLib.makeSecurityHandler(
                        "news", JettySecurityLib.makeUserStore("mara", "s3cret"), AuthScheme.BASIC))
                .serverAuthPolicy(Auth.ANY_USER)
                .add("/other", other, true));
    URI address = address(server, RemoteProtocol.GRAPH_STORE);
    Map<String, String> right =
        Map.of(Credentials.USER, "mara", Credentials.PASSWORD, "s3cret", Credentials.TOKEN, " ");

    assertThatThrownBy(() -> send(address, NONE))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("answered 401")
        .hasMessageContaining("set DRAMATIS_TOKEN, or DRAMATIS_USER and DRAMATIS_PASSWORD");
    send(address, Credentials.in(right));
    assertThat(sizeOf(GRAPH)).isEqualTo(1);
  }

  @Test
  void showsATokenBeforeAnythingElse() {
    Credentials both = Credentials.in(Map.of(Credentials.TOKEN, "abc", Credentials.USER, "mara"));
    assertThat(both.header()).contains("Bearer abc");
  }

  @Test
  void saysThatAStoreIsToBeReadAlone() {
    FusekiServer server = start(FusekiServer.create().add("/other", other, false));
    assertThatThrownBy(() -> send(address(server, RemoteProtocol.GRAPH_STORE), NONE))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("<" + GRAPH + ">")
        .hasMessageContaining("answered 405")
        .hasMessageContaining("to be read alone");
  }

  @Test
  void saysThatNothingIsThere() {
    URI wrong = URI.create("http://localhost:" + writable().getPort() + "/nothing/data");
    assertThatThrownBy(() -> send(wrong, NONE))
        .hasMessageContaining("answered 404")
        .hasMessageContaining("/DATASET/data");
  }

  @Test
  void saysThatNobodyListens() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    assertThatThrownBy(() -> send(URI.create("http://localhost:" + port + "/data"), NONE))
        .hasMessage(
            "Cannot send to http://localhost:%d/data: nobody listens there. Is the address right,"
                    .formatted(port)
                + " and does the store run?");
  }

  @Test
  void waitsNoLongerThanItIsTold() throws IOException {
    try (ServerSocket silent = new ServerSocket(0)) {
      URI address = URI.create("http://localhost:" + silent.getLocalPort() + "/data");
      RemoteStore store =
          new RemoteStore(address, RemoteProtocol.GRAPH_STORE, NONE, Duration.ofSeconds(1));
      assertThatThrownBy(() -> store.send(GRAPH, List.of(triple("urn:a", "b")).iterator()))
          .hasMessageContaining("no answer within 1 s");
    }
  }

  private void send(URI address, Credentials credentials) {
    new RemoteStore(address, RemoteProtocol.GRAPH_STORE, credentials, seconds(30))
        .send(GRAPH, List.of(triple("urn:a", "b")).iterator());
  }

  private static void sendAll(Dataset dataset, RemoteStore store) {
    DatasetGraph graphs = dataset.asDatasetGraph();
    Txn.executeRead(
        dataset,
        () ->
            graphs
                .listGraphNodes()
                .forEachRemaining(name -> store.send(name.getURI(), graphs.getGraph(name).find())));
  }

  private void assertSame(Dataset expected) {
    Dataset actual = DatasetFactory.wrap(other);
    Txn.executeRead(
        expected,
        () ->
            Txn.executeRead(
                actual,
                () -> {
                  assertThat(names(actual)).isEqualTo(names(expected));
                  for (String name : names(expected)) {
                    GraphAssert.assertThatGraph(actual.getNamedModel(name).getGraph())
                        .isIsomorphicTo(expected.getNamedModel(name).getGraph());
                  }
                }));
  }

  private static TreeSet<String> names(Dataset dataset) {
    TreeSet<String> names = new TreeSet<>();
    dataset.asDatasetGraph().listGraphNodes().forEachRemaining(node -> names.add(node.getURI()));
    return names;
  }

  private long sizeOf(String graph) {
    Node name = NodeFactory.createURI(graph);
    return Txn.calculateRead(other, () -> (long) other.getGraph(name).size());
  }

  private static Triple triple(String subject, String words) {
    return Triple.create(
        NodeFactory.createURI(subject),
        NodeFactory.createURI("https://news.example/says"),
        NodeFactory.createLiteralString(words));
  }

  private FusekiServer writable() {
    return start(FusekiServer.create().add("/other", other, true));
  }

  private FusekiServer start(FusekiServer.Builder builder) {
    FusekiServer server = builder.port(0).loopback(true).build().start();
    servers.add(server);
    return server;
  }

  private static URI address(FusekiServer server, RemoteProtocol protocol) {
    String service = protocol == RemoteProtocol.GRAPH_STORE ? "data" : "update";
    return URI.create("http://localhost:" + server.getPort() + "/other/" + service);
  }

  private static Duration seconds(int count) {
    return Duration.ofSeconds(count);
  }
}
