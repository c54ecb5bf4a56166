package org.dramatis.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.dramatis.export.ExportFormat;
import org.dramatis.export.Exporter;
import org.dramatis.export.Selection;
import org.dramatis.store.GraphStore;

/** Writes a store's graph, or a part of it, for other programs. */
final class ExportCommand implements Command {

  @Override
  public String name() {
    return "export";
  }

  @Override
  public String summary() {
    return "writes the graph, or a part of it, for other programs";
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public String details() {
    StringBuilder details = new StringBuilder("The formats, and what opens them:\n");
    for (ExportFormat format : ExportFormat.values()) {
      details.append(String.format("  %-10s %s%n", format.word(), format.purpose()));
    }
    return details.append("Sorted: two exports of the same graph are the same bytes.\n").toString();
  }

  @Override
  public Options options() {
    Options options = CommandOptions.store();
    CommandOptions.with(
        options,
        "f",
        "format",
        "FORMAT",
        "one of the above (default: what the file's name ends with, else turtle)");
    PartOptions.addTo(options);
    CommandOptions.flag(
        options, "fold", "in a network, makes events edges between those who take part in them");
    return CommandOptions.with(
        options,
        "o",
        "output",
        "FILE",
        "where to (default: standard output); of several files FOLDER or FILE.zip");
  }

  @Override
  public int run(CommandLine given, Console console) {
    String output = given.getOptionValue("output", "-");
    ExportFormat format = format(given, output);
    if (format.isBundle() && !given.hasOption("output")) {
      throw new UsageException(
          format.word() + " is several files: add -o FOLDER, -o FILE.zip or, for a zip file, -o -");
    }
    PartOptions part = new PartOptions(given, console);
    try (GraphStore store = GraphStore.open(CommandOptions.storeOf(given))) {
      Exporter exporter = new Exporter(store.base(), given.hasOption("fold"));
      Selection selection = part.selection(store);
      if (format.isBundle() && !output.endsWith(".zip") && !output.equals("-")) {
        new OutputFolder(output)
            .write(
                bundle ->
                    store.read(
                        view -> {
                          exporter.write(view.dataset(), selection, format, bundle);
                          return null;
                        }));
      } else {
        new OutputFile(output, console)
            .write(
                stream ->
                    store.read(
                        view -> {
                          exporter.write(view.dataset(), selection, format, stream);
                          return null;
                        }));
      }
      return DONE;
    }
  }

  private static ExportFormat format(CommandLine given, String output) {
    String word = given.getOptionValue("format");
    if (word == null) {
      return ofEnding(output).orElse(ExportFormat.TURTLE);
    }
    return ExportFormat.named(word)
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no format '"
                        + word
                        + "'; there are "
                        + String.join(", ", ExportFormat.words())));
  }

  private static Optional<ExportFormat> ofEnding(String output) {
    return Arrays.stream(ExportFormat.values())
        .filter(format -> !format.isBundle() && output.endsWith("." + format.ending()))
        .max(Comparator.comparingInt(format -> format.ending().length()));
  }
}
