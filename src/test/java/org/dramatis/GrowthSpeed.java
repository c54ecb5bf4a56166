package org.dramatis;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.dramatis.annotate.ArticleAnnotator;
import org.dramatis.bench.SyntheticNews;
import org.dramatis.bench.SyntheticNews.Report;
import org.dramatis.keep.ClaimRecord;
import org.dramatis.keep.KeptClaims;
import org.dramatis.map.ClaimMapper;
import org.dramatis.map.Iris;
import org.dramatis.map.Run;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.store.GraphStore;

/**
 * Measures what a day's news costs in a store that grows. Arguments: the folder of a store, how
 * many documents a day brings, "whole" or "light", and the numbers of documents to which the store
 * is filled before a day is measured, ascending. A light store is filled with documents of which
 * the graph holds the node alone, for those who want to know about things: their claims are kept
 * all the same. A store that is there already is filled further. Prints tab-separated the
 * documents, and for each document of the day milliseconds of the whole process's processor time,
 * and of the clock: for writing claims, for making things, and together; last the milliseconds of
 * both that one more document takes by itself, before the day. Give one number of documents to a
 * process where that is to be told of a process that has just begun.
 */
public final class GrowthSpeed {

  private static final int BATCH = 200;
  private static final int WORLD = 30_000;
  private static final Run RUN = Run.of(Map.of("program", "synthetic"));

  private final SyntheticNews news = new SyntheticNews(WORLD);
  private final Iris iris = new Iris(GraphStore.DEFAULT_BASE);
  private final OperatingSystemMXBean process =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final Stages stages =
      new Stages(
          new OntologyReader().read(),
          new ArticleAnnotator(),
          Path.of("unused"),
          GraphStore.DEFAULT_BASE);
  private final GraphStore store;

  private GrowthSpeed(GraphStore store) {
    this.store = store;
  }

  public static void main(String[] arguments) {
    int day = Integer.parseInt(arguments[1]);
    try (GraphStore store = GraphStore.open(Path.of(arguments[0]), GraphStore.DEFAULT_BASE)) {
      GrowthSpeed speed = new GrowthSpeed(store);
      System.out.println(
          "documents\tfilling\tclaims cpu\tthings cpu\ttogether cpu\tclaims\tthings\ttogether"
              + "\tone more cpu\tone more");
      int held = store.read(view -> view.documents()).size();
      for (String step : Arrays.asList(arguments).subList(3, arguments.length)) {
        int wanted = Integer.parseInt(step);
        Cost filling = speed.fill(held, wanted, arguments[2].equals("light"));
        Cost one = speed.add(wanted, 1);
        speed.measureDay(wanted + 1, day, filling, one);
        held = wanted + 1 + day;
      }
    }
  }

  private record Cost(double processor, double clock) {}

  private Cost cost(Runnable work) {
    long processor = process.getProcessCpuTime();
    long clock = System.nanoTime();
    work.run();
    return new Cost(
        (process.getProcessCpuTime() - processor) / 1e6, (System.nanoTime() - clock) / 1e6);
  }

  private Cost fill(int from, int to, boolean light) {
    return cost(
        () -> {
          try (KeptClaims kept = new KeptClaims(store.claims())) {
            for (int at = from; at < to; at += BATCH) {
              write(kept, reports(at, Math.min(to, at + BATCH)), light);
            }
            stages.things(store, kept).bringUpToDate();
          }
        });
  }

  /** What it takes to add a few reports and to bring the things up to date. */
  private Cost add(int from, int count) {
    List<Report> reports = reports(from, from + count);
    return cost(
        () -> {
          try (KeptClaims kept = new KeptClaims(store.claims())) {
            write(kept, reports, false);
            stages.things(store, kept).bringUpToDate();
          }
        });
  }

  private void measureDay(int from, int day, Cost filling, Cost one) {
    List<Report> reports = reports(from, from + day);
    Cost claims =
        cost(
            () -> {
              try (KeptClaims kept = new KeptClaims(store.claims())) {
                for (int at = 0; at < day; at += BATCH) {
                  write(kept, reports.subList(at, Math.min(day, at + BATCH)), false);
                }
              }
            });
    Cost things =
        cost(
            () -> {
              try (KeptClaims kept = new KeptClaims(store.claims())) {
                stages.things(store, kept).bringUpToDate();
              }
            });
    System.out.printf(
        Locale.ROOT,
        "%d\t%.0f s\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.0f\t%.0f%n",
        from - 1,
        filling.processor() / 1000,
        claims.processor() / day,
        things.processor() / day,
        (claims.processor() + things.processor()) / day,
        claims.clock() / day,
        things.clock() / day,
        (claims.clock() + things.clock()) / day,
        one.processor(),
        one.clock());
  }

  private List<Report> reports(int from, int to) {
    List<Report> reports = new ArrayList<>();
    for (int number = from; number < to; number++) {
      reports.add(news.report(number));
    }
    return reports;
  }

  private void write(KeptClaims kept, List<Report> reports, boolean light) {
    store.write(
        update -> {
          List<ClaimRecord> records = new ArrayList<>();
          for (Report report : reports) {
            ClaimRecord record = ClaimRecord.of(report.article(), report.claims());
            records.add(record);
            String document = iris.document(report.article().id());
            List<Triple> triples =
                new ClaimMapper(iris).map(report.article(), report.claims(), RUN, record.digest());
            if (light) {
              triples.removeIf(triple -> !triple.getSubject().hasURI(document));
            }
            update.replace(document, triples);
          }
          kept.keep(records);
        });
  }
}
