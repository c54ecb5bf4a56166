package org.dramatis.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dramatis.BuildReport;
import org.dramatis.ontology.Ontology;
import org.dramatis.store.GraphStore;

/** Tells what a build did, what the store holds now, and what to try next. */
final class ReportText {

  private static final List<String> THINGS = List.of("Person", "Organisation", "Place", "Event");

  private final Console console;

  ReportText(Console console) {
    this.console = console;
  }

  /** Takes time that grows with what the run did; all is counted only where all of it is new. */
  void write(BuildReport report, GraphStore store, Path folder) {
    PrintStream out = console.out();
    out.println(account(report));
    long documents = count(store, "Document");
    if (documents == 0) {
      out.println("The store " + folder + " is empty.");
      return;
    }
    boolean begun = report.added() == documents;
    String triples = begun ? in(store.statistics().triples()) : "";
    out.println(contents(store, folder, documents) + triples + ".");
    if (begun && THINGS.stream().anyMatch(kind -> count(store, kind) > 0)) {
      suggest(out, folder, new Highlights(store).mostSupportedPerson());
    }
  }

  private static String contents(GraphStore store, Path folder, long documents) {
    return String.format(
        Locale.ROOT,
        "The store %s holds %s: %s, %s, %s and %s",
        folder,
        counted(documents, "document", "documents"),
        counted(count(store, "Person"), "person", "people"),
        counted(count(store, "Organisation"), "organisation", "organisations"),
        counted(count(store, "Place"), "place", "places"),
        counted(count(store, "Event"), "event", "events"));
  }

  private static String in(long triples) {
    return String.format(Locale.ROOT, ", in %,d triples", triples);
  }

  private static long count(GraphStore store, String localName) {
    return store.read(view -> view.instances(Ontology.NAMESPACE + localName));
  }

  /** What a build did, in a line. */
  static String account(BuildReport report) {
    List<String> parts = new ArrayList<>();
    if (report.removed() == 0 || report.added() > 0) {
      parts.add(counted(report.added(), "document", "documents") + " read");
    }
    add(parts, report.replaced(), "replaced");
    add(parts, report.unchanged(), "unchanged");
    add(parts, report.removed(), "removed");
    add(parts, report.failures().size(), "failed");
    double seconds = Math.max(0.1, report.duration().toMillis() / 1000.0);
    parts.add(String.format(Locale.ROOT, "in %.1f s", seconds));
    String words = report.words() > 0 ? " (" + counted(report.words(), "word", "words") + ")" : "";
    return String.join(", ", parts) + words + ".";
  }

  private static void add(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(String.format(Locale.ROOT, "%,d %s", count, what));
    }
  }

  private static String counted(long count, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
  }

  private void suggest(PrintStream out, Path folder, Optional<String> person) {
    boolean usual = folder.equals(Path.of(CommandOptions.DEFAULT_STORE));
    String store = usual ? "" : " --store " + quoted(folder.toString());
    out.println();
    out.println("Try next:");
    Stream.concat(
            person.map(name -> "show" + store + " " + quotedName(name)).stream(),
            Stream.of("query" + store + " who-met-whom", "query" + store + " claims-that-disagree"))
        .forEach(command -> out.println("  " + quoted(console.command()) + " " + command));
  }

  /** In the quotation marks that people use, where the shell reads nothing into the name. */
  private static String quotedName(String name) {
    return name.matches("[^\"$`\\\\!]+") ? "\"" + name + "\"" : quoted(name);
  }

  /** So that it can be copied into a shell. */
  private static String quoted(String word) {
    return word.matches("[\\w./~+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
