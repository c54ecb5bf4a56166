package org.dramatis.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What rebuilding a store costs, how large it is, and what writing to it and asking it costs. */
final class StoreSpeed {

  private final Workload workload;
  private final Results results;
  private final Path folder;

  StoreSpeed(Workload workload, Results results, Path folder) {
    this.workload = workload;
    this.results = results;
    this.folder = folder;
  }

  /** Builds once, rebuilds in rounds, then compacts. */
  void measureRebuild() throws IOException {
    Path file = workload.rebuilt(folder);
    Path store = folder.resolve("rebuilt");
    String articles = workload.rebuilt() + " articles";
    Child built = dramatis("build", store, file.toString());
    results.add("build of " + articles, "s", built.seconds());
    results.add("resident size of that build", "MB", built.residentMegabytes());
    for (int round = 0; round < workload.rounds(); round++) {
      Child rebuilt = dramatis("rebuild", store);
      results.add("rebuild of " + articles, "s", rebuilt.seconds());
      results.add("resident size of a rebuild", "MB", rebuilt.residentMegabytes());
      results.add(
          "build of " + articles + " that are in the store already",
          "s",
          dramatis("build", store, file.toString()).seconds());
    }
    results.add("compaction", "s", dramatis("compact", store).seconds());
    double characters = Workload.characters(file);
    results.add("the store after compaction", "bytes/char", bytes(store) / characters);
    for (String part : List.of("annotations", "claims.kept", "things.kept", "graph")) {
      if (Files.exists(store.resolve(part))) {
        results.add("its " + part, "bytes/char", bytes(store.resolve(part)) / characters);
      }
    }
  }

  /** Asks a store of invented reports. */
  List<String> measureQueries() {
    Path store = folder.resolve("synthetic");
    String reports = String.valueOf(workload.reports());
    program("bench.SyntheticStore", "synthetic store", "4g", store.toString(), reports);
    dramatis("compact", store);
    return program("bench.QuerySpeed", "queries", "4g", store.toString(), "5", "synthetic");
  }

  /** Writes the quads of a store as a build does, and with the bulk loader, by turns. */
  void measureWriting() throws IOException {
    Path store = folder.resolve("rebuilt");
    if (!Files.exists(store)) {
      dramatis("build", store, workload.rebuilt(folder).toString());
    }
    String scratch = folder.resolve("written").toString();
    String rounds = String.valueOf(workload.rounds());
    program("bench.WriteSpeed", "writing", "4g", store.toString(), scratch, rounds);
  }

  /**
   * What a day's news costs in a store of more and more documents.
   *
   * @param kind {@code whole}, or {@code light}: of the documents before, only the claims are kept
   */
  List<String> measureGrowth(String kind, List<Integer> steps) {
    String growing = folder.resolve("growing-" + kind).toString();
    String day = String.valueOf(Math.max(20, workload.growth() / 150));
    List<String> arguments = new ArrayList<>(List.of(growing, day, kind));
    steps.forEach(step -> arguments.add(step.toString()));
    return program("GrowthSpeed", "growth, " + kind, "4g", arguments.toArray(String[]::new));
  }

  /**
   * Runs a measuring program and keeps what it prints; says so if there is none.
   *
   * @param name of the class, without {@code org.dramatis}
   */
  List<String> program(String name, String title, String heap, String... arguments) {
    String main = "org.dramatis." + name;
    List<String> lines;
    try {
      Class.forName(main);
      lines = Child.java(folder.resolve(name + ".log"), heap, main, arguments).lines();
    } catch (ClassNotFoundException e) {
      lines = List.of("not measured: there is no " + main);
    }
    results.addTable(title, lines);
    return lines;
  }

  private Child dramatis(String command, Path store, String... arguments) {
    String[] words = new String[arguments.length + 3];
    words[0] = command;
    words[1] = "--store";
    words[2] = store.toString();
    System.arraycopy(arguments, 0, words, 3, arguments.length);
    return Child.dramatis(folder.resolve(command + ".log"), words);
  }

  /** What a folder takes on the disk; its files have holes, so that their lengths say nothing. */
  private static long bytes(Path place) {
    try {
      Process process = new ProcessBuilder("du", "-sk", place.toString()).start();
      try (var reader = process.inputReader()) {
        return Long.parseLong(reader.readLine().split("\t")[0]) * 1024;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
