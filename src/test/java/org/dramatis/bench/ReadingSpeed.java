package org.dramatis.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How fast texts are read into a store, how soon, and in how much memory, beside stock CoreNLP. */
final class ReadingSpeed {

  static final String STOCK = "tokenize,pos,lemma,ner,depparse,coref,kbp,quote";

  private static final String HEAP = "4g";

  private final Workload workload;
  private final Results results;
  private final Path folder;
  private final Map<String, List<double[]>> curves = new LinkedHashMap<>();
  private int stores;

  ReadingSpeed(Workload workload, Results results, Path folder) {
    this.workload = workload;
    this.results = results;
    this.folder = folder;
  }

  /** The long runs, one after the other, in rounds; the stock pipeline reads the same texts. */
  void measureLongRuns() throws IOException {
    Path file = workload.longRun(folder);
    for (int round = 0; round < workload.rounds(); round++) {
      add("dramatis, one thread", ours(file, workload.leftOut(), 1));
      add("dramatis, two threads", ours(file, workload.leftOut(), 2));
      add("stock CoreNLP", stock(file, workload.leftOut()));
    }
    results.addRatio(
        "speed of dramatis by that of stock CoreNLP",
        "speed of dramatis, one thread",
        "speed of stock CoreNLP");
    results.addRatio(
        "speed of two threads by that of one",
        "speed of dramatis, two threads",
        "speed of dramatis, one thread");
  }

  /** One short article: by the launcher, as a user would, and for the heap in a process of Java. */
  void measureStart() throws IOException {
    Path file = workload.shortRun(folder);
    for (int round = 0; round < workload.rounds(); round++) {
      Child launched =
          Child.dramatis(log("start"), "build", "--store", newStore().toString(), file.toString());
      results.add("start until the first document is in the store", "s", launched.seconds());
      Child heap = ours(file, 0, 1);
      results.add("heap of dramatis after loading", "MB", heap.get("heap after loading"));
      Child stock = stock(file, 0);
      results.add("start until stock CoreNLP has read it", "s", stock.seconds());
      results.add("heap of stock CoreNLP after loading", "MB", stock.get("heap after loading"));
    }
  }

  /** Words read over time, a line for each system. */
  String chart(String remark) {
    List<Chart.Line> lines = new ArrayList<>();
    curves.forEach((name, points) -> lines.add(new Chart.Line(name, points)));
    return Chart.ofLines(
        "A long run: words read over time, models loaded",
        remark + "; level at the end: our writing and resolving",
        "seconds since the models are loaded (the first "
            + workload.leftOut()
            + " articles left out)",
        "thousand words",
        lines);
  }

  private void add(String system, Child run) {
    results.add("speed of " + system, "words/s", run.get("speed"));
    results.add("processor time of " + system, "s", run.get("processor"));
    results.add("resident size of " + system, "MB", run.residentMegabytes());
    List<double[]> points = new ArrayList<>(List.of(new double[2]));
    run.curve().forEach(point -> points.add(new double[] {point[0], point[1] / 1000}));
    double words = run.get("words");
    points.add(new double[] {words / run.get("speed"), words / 1000});
    curves.putIfAbsent(system, points);
  }

  private Child ours(Path file, int leftOut, int threads) {
    return Child.java(
        log("dramatis-" + threads),
        HEAP,
        LongRun.class.getName(),
        "ours",
        file.toString(),
        String.valueOf(leftOut),
        newStore().toString(),
        String.valueOf(threads));
  }

  private Child stock(Path file, int leftOut) {
    return Child.java(
        log("stock"),
        HEAP,
        LongRun.class.getName(),
        STOCK,
        file.toString(),
        String.valueOf(leftOut));
  }

  private Path newStore() {
    return folder.resolve("store-" + stores++);
  }

  private Path log(String name) {
    return folder.resolve(name + ".log");
  }
}
