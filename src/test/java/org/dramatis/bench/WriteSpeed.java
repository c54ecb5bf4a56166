package org.dramatis.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.dramatis.store.GraphStore;

/**
 * Writes the quads of a store anew, as a build does and as TDB2's phased bulk loader does, by turns
 * in one process. The loader only fills databases of TDB2's own six indexes. Arguments: the store,
 * a folder for scratch, how many rounds. Prints quads a second of processor time and of the clock.
 */
public final class WriteSpeed {

  private static final int DOCUMENTS_A_BATCH = 200;

  private final Map<String, List<Triple>> graphs = new LinkedHashMap<>();
  private final Path scratch;
  private final List<Double> ratios = new ArrayList<>();

  private WriteSpeed(Path scratch) {
    this.scratch = scratch;
  }

  public static void main(String[] arguments) throws IOException {
    WriteSpeed speed = new WriteSpeed(Path.of(arguments[1]));
    try (GraphStore store = GraphStore.open(Path.of(arguments[0]))) {
      speed.gather(store);
    }
    for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
      double ours = speed.measure("as a build", speed::build);
      double loader = speed.measure("bulk loader", speed::load);
      speed.ratios.add(ours / loader);
      System.out.printf(Locale.ROOT, "ratio of processor time %.2f%n", ours / loader);
    }
    speed.ratios.sort(null);
    System.out.printf(Locale.ROOT, "median %.2f%n", speed.ratios.get(speed.ratios.size() / 2));
  }

  private void gather(GraphStore store) {
    store.read(
        view -> {
          for (String graph : view.graphs()) {
            List<Triple> triples = new ArrayList<>();
            view.triples(graph).forEachRemaining(triples::add);
            triples.sort(Comparator.comparing(triple -> triple.getSubject().toString()));
            graphs.put(graph, triples);
          }
          return null;
        });
  }

  private double measure(String name, Work work) throws IOException {
    delete();
    long quads = graphs.values().stream().mapToLong(List::size).sum();
    System.gc();
    long clock = System.nanoTime();
    long processor = processorTime();
    work.run();
    double used = (processorTime() - processor) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%-12s %,9.0f quads/s of processor time %,9.0f of the clock%n",
        name,
        quads / used,
        quads / ((System.nanoTime() - clock) / 1e9));
    return quads / used;
  }

  /** Of all threads, as the loader has several. */
  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private void build() {
    try (GraphStore store = GraphStore.open(scratch, GraphStore.DEFAULT_BASE)) {
      Iterator<Map.Entry<String, List<Triple>>> rest = graphs.entrySet().iterator();
      while (rest.hasNext()) {
        store.write(
            update -> {
              for (int i = 0; i < DOCUMENTS_A_BATCH && rest.hasNext(); i++) {
                Map.Entry<String, List<Triple>> graph = rest.next();
                update.replace(graph.getKey(), graph.getValue());
              }
            });
      }
    }
  }

  private void load() {
    scratch.toFile().mkdirs();
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(scratch));
    DataLoader loader = LoaderFactory.phasedLoader(dataset, (format, values) -> {});
    loader.startBulk();
    StreamRDF stream = loader.stream();
    graphs.forEach(
        (name, triples) -> {
          Node graph = NodeFactory.createURI(name);
          triples.forEach(triple -> stream.quad(Quad.create(graph, triple)));
        });
    loader.finishBulk();
    TDBInternal.expel(dataset);
  }

  private void delete() throws IOException {
    if (Files.exists(scratch)) {
      try (Stream<Path> files = Files.walk(scratch)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private interface Work {
    void run() throws IOException;
  }
}
