package org.dramatis.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.dramatis.export.ExportFormat;
import org.dramatis.export.Exporter;
import org.dramatis.export.Selection;
import org.dramatis.export.crate.CrateNotes;
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
    return details
        .append(
            """
            Sorted: two exports of the same graph are the same bytes. A file whose name ends with .gz is compressed.

            With --remote every named graph replaces the one of its name in the other store; what else is there
            stays. Sent again, nothing changes; after a failure, what was missing comes. A part, too, replaces
            whole graphs: do not send one to where all of it is. Who has to say who he is sets DRAMATIS_TOKEN,
            or DRAMATIS_USER and DRAMATIS_PASSWORD.
            """)
        .toString();
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
    CommandOptions.with(
        options,
        "o",
        "output",
        "FILE",
        "where to (default: standard output); of several files FOLDER or FILE.zip");
    CommandOptions.with(
        options, null, "licence", "URL", "under which all may be used, for rocrate");
    CommandOptions.with(options, null, "author", "NAME", "who hands it over, for rocrate");
    RemoteTarget.addTo(options);
    return options;
  }

  @Override
  public int run(CommandLine given, Console console) {
    PartOptions part = new PartOptions(given, console);
    if (given.hasOption("remote")) {
      RemoteTarget remote = new RemoteTarget(given, console);
      try (GraphStore store = GraphStore.open(CommandOptions.storeOf(given))) {
        remote.send(store, part.selection(store));
      }
      return DONE;
    }
    return write(given, part, console);
  }

  private static int write(CommandLine given, PartOptions part, Console console) {
    String output = given.getOptionValue("output", "-");
    ExportFormat format = format(given, output);
    if (format.isBundle() && !given.hasOption("output")) {
      throw new UsageException(
          format.word() + " is several files: add -o FOLDER, -o FILE.zip or, for a zip file, -o -");
    }
    try (GraphStore store = GraphStore.open(CommandOptions.storeOf(given))) {
      Exporter exporter = new Exporter(store.base(), given.hasOption("fold"), notes(given));
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

  private static CrateNotes notes(CommandLine given) {
    Optional<String> licence = Optional.ofNullable(given.getOptionValue("licence"));
    if (licence.isPresent() && !licence.get().matches("https?://[^\\s<>\"]+")) {
      throw new UsageException("--licence wants the address of a licence, not " + licence.get());
    }
    return new CrateNotes(licence, Optional.ofNullable(given.getOptionValue("author")));
  }

  private static ExportFormat format(CommandLine given, String output) {
    String word = given.getOptionValue("format");
    if (word == null) {
      return ofEnding(output).orElseGet(() -> usual(output));
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

  /** What is written where neither an option nor an ending asks for anything else. */
  private static ExportFormat usual(String output) {
    Path name = Path.of(output).getFileName();
    if (name != null && name.toString().indexOf('.') > 0) {
      throw new UsageException(
          "the ending of '" + output + "' tells no format; say which with --format");
    }
    return ExportFormat.TURTLE;
  }

  private static Optional<ExportFormat> ofEnding(String name) {
    String output = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return Arrays.stream(ExportFormat.values())
        .filter(format -> !format.isBundle() && output.endsWith("." + format.ending()))
        .max(Comparator.comparingInt(format -> format.ending().length()));
  }
}
