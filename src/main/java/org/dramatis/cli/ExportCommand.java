package org.dramatis.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.dramatis.export.GraphExporter;
import org.dramatis.export.RdfFormat;
import org.dramatis.store.GraphStore;

/** Writes a store's graph out. */
final class ExportCommand implements Command {

  @Override
  public String name() {
    return "export";
  }

  @Override
  public String summary() {
    return "writes the graph for other programs";
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public String details() {
    return """
        Sorted: two exports of the same graph are the same bytes. TriG and N-Quads keep the named graphs, one
        a document; the other formats write all triples as one graph.
        """;
  }

  @Override
  public Options options() {
    Options options = CommandOptions.store();
    CommandOptions.with(options, "f", "format", "FORMAT", names() + " (default: turtle)");
    return CommandOptions.with(
        options, "o", "output", "FILE", "where to (default: standard output)");
  }

  @Override
  public int run(CommandLine given, Console console) {
    RdfFormat format = format(given);
    try (GraphStore store = GraphStore.open(CommandOptions.storeOf(given))) {
      GraphExporter exporter = new GraphExporter(store.base());
      new OutputFile(given.getOptionValue("output", "-"), console)
          .write(
              stream ->
                  store.read(
                      view -> {
                        exporter.write(view.dataset(), format, stream);
                        return null;
                      }));
      return DONE;
    }
  }

  private static RdfFormat format(CommandLine given) {
    String name = given.getOptionValue("format", "turtle");
    return RdfFormat.named(name)
        .orElseThrow(
            () -> new UsageException("there is no format '" + name + "'; there are " + names()));
  }

  private static String names() {
    return Arrays.stream(RdfFormat.values())
        .map(format -> format.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
