package org.dramatis.cli;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dramatis.export.Selection;
import org.dramatis.export.remote.Credentials;
import org.dramatis.export.remote.RemoteProtocol;
import org.dramatis.export.remote.RemoteStore;
import org.dramatis.store.GraphStore;

/** Another store that an export goes to instead of a file. */
final class RemoteTarget {

  /** Seconds for one request: a store may take its time to write a large graph. */
  private static final int PATIENCE = 300;

  private final URI address;
  private final RemoteStore remote;
  private final Console console;

  static void addTo(Options options) {
    CommandOptions.with(
        options,
        null,
        "remote",
        "URL",
        "sends the named graphs to another store instead: the address of its Graph Store");
    CommandOptions.with(
        options,
        null,
        "protocol",
        "PROTOCOL",
        protocols() + ", with --remote (default: the first)");
    CommandOptions.with(
        options,
        null,
        "timeout",
        "SECONDS",
        "how long the other store may take to answer (default: " + PATIENCE + ")");
  }

  private static String protocols() {
    return Arrays.stream(RemoteProtocol.values())
        .map(RemoteProtocol::title)
        .collect(Collectors.joining(" or "));
  }

  /**
   * @throws UsageException if the options make no sense
   */
  RemoteTarget(CommandLine given, Console console) {
    if (given.hasOption("output") || given.hasOption("format")) {
      throw new UsageException("--remote takes the place of --output and --format");
    }
    this.address = address(given.getOptionValue("remote"));
    this.console = console;
    this.remote =
        new RemoteStore(
            address,
            protocol(given.getOptionValue("protocol", RemoteProtocol.GRAPH_STORE.title())),
            Credentials.in(System.getenv()),
            Duration.ofSeconds(CommandOptions.countOf(given, "timeout", PATIENCE)));
  }

  private static URI address(String given) {
    if (!given.matches("https?://[^\\s/?#]+\\S*")) {
      throw new UsageException("--remote wants an address that begins with http, not " + given);
    }
    try {
      URI address = URI.create(given);
      if (address.getRawUserInfo() != null) {
        throw new UsageException(
            "an option is seen by everybody on the machine: leave name and password out of the"
                + " address and set %s and %s".formatted(Credentials.USER, Credentials.PASSWORD));
      }
      return address;
    } catch (IllegalArgumentException e) {
      throw new UsageException("--remote wants an address, not '" + given + "'");
    }
  }

  private static RemoteProtocol protocol(String title) {
    return RemoteProtocol.titled(title)
        .orElseThrow(
            () -> new UsageException("there is no protocol '" + title + "'; use " + protocols()));
  }

  /** Sends graph by graph, in the order of their names. */
  void send(GraphStore store, Selection selection) {
    Progress progress = new Progress(console);
    try {
      store.read(
          view -> {
            send(selection.of(view.dataset()), progress);
            return null;
          });
    } finally {
      progress.ended();
    }
  }

  private void send(DatasetGraph part, Progress progress) {
    List<String> graphs =
        Iter.toList(Iter.map(part.listGraphNodes(), Node::getURI)).stream().sorted().toList();
    progress.begun("Sending", graphs.size());
    long triples = 0;
    for (int i = 0; i < graphs.size(); i++) {
      Node name = NodeFactory.createURI(graphs.get(i));
      triples +=
          remote.send(
              graphs.get(i),
              Iter.map(part.findNG(name, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple));
      progress.progressed(i + 1, graphs.size(), i + 1, 0);
    }
    progress.ended();
    console
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "Sent %,d graphs, %,d triples, to %s.",
                graphs.size(),
                triples,
                address));
  }
}
