package org.dramatis.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dramatis.BuildReport;
import org.dramatis.ontology.Ontology;
import org.dramatis.store.GraphStore;
import org.dramatis.store.Statistics;

/** Tells what a build did, what the store holds now, and what to try next. */
final class ReportText {

  private final Console console;

  ReportText(Console console) {
    this.console = console;
  }

  void write(BuildReport report, GraphStore store, Path folder) {
    PrintStream out = console.out();
    out.println(account(report));
    Statistics held = store.statistics();
    out.println(
        String.format(
            Locale.ROOT,
            "The store %s holds %s: %s, %s, %s and %s, in %,d triples.",
            folder,
            counted(held.documents(), "document", "documents"),
            counted(of(held, "Person"), "person", "people"),
            counted(of(held, "Organisation"), "organisation", "organisations"),
            counted(of(held, "Place"), "place", "places"),
            counted(of(held, "Event"), "event", "events"),
            held.triples()));
    if (held.documents() > 0) {
      suggest(out, folder, new Highlights(store).mostSupportedPerson());
    }
  }

  private static long of(Statistics held, String localName) {
    return held.count(Ontology.NAMESPACE + localName);
  }

  private String account(BuildReport report) {
    double seconds = Math.max(0.1, report.duration().toMillis() / 1000.0);
    StringBuilder line = new StringBuilder();
    line.append(counted(report.added(), "document", "documents")).append(" read");
    add(line, report.replaced(), "replaced");
    add(line, report.unchanged(), "unchanged");
    add(line, report.removed(), "removed");
    add(line, report.failures().size(), "not read");
    line.append(String.format(Locale.ROOT, ", in %.1f s", seconds));
    if (report.words() > 0) {
      line.append(String.format(Locale.ROOT, " (%,d words)", report.words()));
    }
    return line.append('.').toString();
  }

  private static void add(StringBuilder line, int count, String what) {
    if (count > 0) {
      line.append(String.format(Locale.ROOT, ", %,d %s", count, what));
    }
  }

  private static String counted(long count, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
  }

  private static void suggest(PrintStream out, Path folder, String person) {
    boolean usual = folder.equals(Path.of(CommandOptions.DEFAULT_STORE));
    String store = usual ? "" : " --store " + folder;
    out.println();
    out.println("Try next:");
    List.of(
            "show" + store + " \"" + person + "\"",
            "query" + store + " who-met-whom",
            "query" + store + " claims-that-disagree")
        .forEach(command -> out.println("  ./dramatis " + command));
  }
}
