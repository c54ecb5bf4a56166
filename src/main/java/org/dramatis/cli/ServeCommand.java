package org.dramatis.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.dramatis.Stages;
import org.dramatis.ingest.WatchedFolder;
import org.dramatis.serve.GraphServer;
import org.dramatis.serve.ServerSettings;
import org.dramatis.store.GraphStore;

/** Serves a store over HTTP until it is stopped. */
final class ServeCommand implements Command {

  /** As many as cannot be guessed. */
  private static final int TOKEN_BYTES = 16;

  private static final String VARIABLE = "DRAMATIS_TOKEN";

  /** Seconds in which the store should be closed. */
  private static final int PATIENCE = 10;

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public String summary() {
    return "shows the graph in a browser, and answers SPARQL over HTTP";
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public String details() {
    return """
        Open the address that it prints in a browser, to find people, see who is linked to whom, and read the
        sentences that say so. /sparql answers queries (SPARQL 1.1 protocol), /data hands out the graphs (Graph
        Store Protocol), the path of a minted IRI tells what is known of it in Turtle or JSON-LD, /$/ping and
        /$/metrics (Prometheus) say how the server does. It is for this machine alone, and read only, unless an
        option says otherwise.
        With --writable, /update takes SPARQL updates from who sends the header 'Authorization: Bearer TOKEN',
        and the page judgements; the token is that in DRAMATIS_TOKEN, or a new one, which is shown. With --watch,
        what is in a folder and what comes into it, or changes there, is read as 'build' would; what is removed
        there stays in the store.
        """;
  }

  @Override
  public Options options() {
    Options options = Building.options(CommandOptions.store());
    CommandOptions.with(
        options, "p", "port", "PORT", "where to listen (default: " + ServerSettings.PORT + ")");
    CommandOptions.with(
        options,
        null,
        "host",
        "ADDRESS",
        "who may ask: an address of this machine, or 0.0.0.0 for all (default: localhost)");
    CommandOptions.with(
        options,
        null,
        "timeout",
        "SECONDS",
        "stops a query that takes longer (default: " + ServerSettings.TIMEOUT_SECONDS + ")");
    CommandOptions.with(
        options,
        null,
        "limit",
        "ROWS",
        "the most that a query gives (default: " + ServerSettings.RESULT_LIMIT + ")");
    CommandOptions.with(
        options, null, "watch", "FOLDER", "reads what comes into this folder into the store");
    return CommandOptions.flag(options, "writable", "takes updates from who shows the token");
  }

  @Override
  public int run(CommandLine given, Console console) {
    Optional<String> token = given.hasOption("writable") ? Optional.of(token()) : Optional.empty();
    ServerSettings settings =
        new ServerSettings(
            given.getOptionValue("host", "localhost"),
            port(given),
            Duration.ofSeconds(
                CommandOptions.countOf(given, "timeout", ServerSettings.TIMEOUT_SECONDS)),
            CommandOptions.countOf(given, "limit", ServerSettings.RESULT_LIMIT),
            token,
            given.hasOption("watch"));
    CountDownLatch closed = new CountDownLatch(1);
    Optional<WatchedFolder> folder =
        Optional.ofNullable(given.getOptionValue("watch")).map(Path::of).map(WatchedFolder::new);
    Building building = new Building(given, console);
    try (GraphStore store = open(given, folder.isPresent());
        GraphServer server =
            GraphServer.start(
                store,
                settings,
                token.map(it -> new ServedJudge(store, building::ontology, console.clock())))) {
      announce(store, server, token, console);
      stopOnInterrupt(server, closed);
      if (folder.isPresent()) {
        watch(folder.get(), store, server, building, console);
      } else {
        server.await();
      }
    } finally {
      closed.countDown();
    }
    console.say("dramatis: stopped.");
    return DONE;
  }

  /** Who watches a folder may begin with no store. */
  private static GraphStore open(CommandLine given, boolean watching) {
    Path folder = CommandOptions.storeOf(given);
    return watching ? BuildCommand.open(folder, null) : GraphStore.open(folder);
  }

  private static void watch(
      WatchedFolder folder,
      GraphStore store,
      GraphServer server,
      Building building,
      Console console) {
    Stages stages = Stages.of(building.ontology(), store);
    try (Watch watch = new Watch(folder, store, stages, building.threads(), console)) {
      watch.start();
      server.await();
    }
  }

  private static void announce(
      GraphStore store, GraphServer server, Optional<String> token, Console console) {
    console.say("Serving " + store.folder() + ": open " + server.address() + " in a browser.");
    console.say("SPARQL is answered at " + server.address() + "sparql");
    token.ifPresent(
        shown ->
            console.say(
                "To correct in the page, or to write to "
                    + server.address()
                    + "update, show the token "
                    + (given(shown) ? "of " + VARIABLE : shown)));
    console.say("Ctrl-C stops it.");
  }

  private static int port(CommandLine given) {
    int port = CommandOptions.countOf(given, "port", ServerSettings.PORT);
    if (port > 65_535) {
      throw new UsageException("--port wants a number up to 65535, not " + port);
    }
    return port;
  }

  private static boolean given(String token) {
    return token.equals(System.getenv(VARIABLE));
  }

  private static String token() {
    return Optional.ofNullable(System.getenv(VARIABLE))
        .filter(token -> !token.isBlank())
        .orElseGet(ServeCommand::newToken);
  }

  private static String newToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Holds the end of the process until the store is closed. */
  private static void stopOnInterrupt(GraphServer server, CountDownLatch closed) {
    Thread stopping =
        new Thread(
            () -> {
              server.close();
              try {
                closed.await(PATIENCE, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    Runtime.getRuntime().addShutdownHook(stopping);
  }
}
