package org.dramatis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Brings a graph into another store: over HTTP, and by a bulk loader. */
class RemoteExportTest {

  @TempDir static Path folder;
  static String store;
  static Set<String> quads;

  @BeforeAll
  static void makeStore() {
    store = Terminal.harbourStore(folder.resolve("store")).toString();
    try (GraphStore opened = GraphStore.open(Path.of(store))) {
      Dataset dataset = opened.dataset();
      quads = Txn.calculateRead(dataset, () -> quads(dataset.asDatasetGraph()));
    }
  }

  @ParameterizedTest
  @CsvSource({"graph-store, data", "update, update"})
  void everyGraphThenIsInTheOtherStoreToo(String protocol, String service) {
    DatasetGraph other = DatasetGraphFactory.createTxnMem();
    FusekiServer server = FusekiServer.create().add("/other", other).port(0).build().start();
    try {
      String address = "http://localhost:" + server.getPort() + "/other/" + service;
      String[] command = {"export", "--store", store, "--remote", address, "--protocol", protocol};
      Terminal sent = Terminal.run(command);

      assertThat(sent.err()).isEmpty();
      assertThat(sent.out())
          .isEqualTo("Sent 5 graphs, " + quads.size() + " triples, to " + address + ".\n");
      assertThat(Txn.calculateRead(other, () -> quads(other))).isEqualTo(quads);
      assertThat(Terminal.run(command)).isEqualTo(sent);
      assertThat(Txn.calculateRead(other, () -> quads(other))).isEqualTo(quads);
    } finally {
      server.stop();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nameAndPasswordComeFromTheEnvironment() throws Exception {
    DatasetGraph other = DatasetGraphFactory.createTxnMem();
    FusekiServer server =
        FusekiServer.create()
            .securityHandler(
                JettySecurityLib.makeSecurityHandler(
                    "news", JettySecurityLib.makeUserStore("mara", "s3cret"), AuthScheme.BASIC))
            .serverAuthPolicy(Auth.ANY_USER)
            .add("/other", other)
            .port(0)
            .build()
            .start();
    String address = "http://localhost:" + server.getPort() + "/other/data";
    try (ChildProcess process =
        ChildProcess.start(
            "DRAMATIS_USER=mara DRAMATIS_PASSWORD=s3cret exec",
            "export",
            "--store",
            store,
            "--remote",
            address)) {
      assertThat(process.end()).as("%s", process.heard()).isEqualTo(Command.DONE);
      assertThat(Txn.calculateRead(other, () -> quads(other))).isEqualTo(quads);
    } finally {
      server.stop();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ftp://news.example/data | an address that begins with http",
        "http://mara:s3cret@news.example/data | set DRAMATIS_USER and DRAMATIS_PASSWORD",
        "http://news.example/a{b | wants an address"
      })
  void addressesThatCannotBeAreWrongUsage(String address, String said) {
    Terminal terminal = Terminal.run("export", "--store", store, "--remote", address);
    assertThat(terminal.code()).isEqualTo(Command.WRONG_USAGE);
    assertThat(terminal.err()).contains(said);
  }

  @Test
  void aFileAndAnotherStoreAreTwoThings() {
    Terminal terminal =
        Terminal.run("export", "--store", store, "--remote", "http://localhost/", "-o", "x.ttl");
    assertThat(terminal.code()).isEqualTo(Command.WRONG_USAGE);
    assertThat(terminal.err()).contains("--remote takes the place of --output");
  }

  @Test
  void aBulkLoaderReadsCompressedQuads() throws IOException {
    Path file = folder.resolve("graph.nq.gz");
    assertThat(Terminal.run("export", "--store", store, "-o", file.toString()).code()).isZero();
    DatasetGraph loaded = DatabaseMgr.connectDatasetGraph(folder.resolve("loaded").toString());
    var loader = LoaderFactory.phasedLoader(loaded, LoaderOps.outputToLog());
    loader.startBulk();
    loader.load(file.toString());
    loader.finishBulk();

    assertThat(Txn.calculateRead(loaded, () -> quads(loaded))).isEqualTo(quads);
    try (InputStream unpacked = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(Terminal.run("export", "--store", store, "--format", "nquads").out());
    }
  }

  private static Set<String> quads(DatasetGraph graphs) {
    Set<String> quads = new TreeSet<>();
    graphs
        .find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> quads.add(NodeFmtLib.str(quad)));
    return quads;
  }
}
