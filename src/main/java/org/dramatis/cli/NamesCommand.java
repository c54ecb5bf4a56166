package org.dramatis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.dramatis.cache.CacheFolder;
import org.dramatis.dictionary.NameDictionary;
import org.dramatis.dictionary.NameDictionaryException;
import org.dramatis.dictionary.NameTable;

/** Makes the dictionary of names, and looks names up in it. */
final class NamesCommand implements Command {

  private static final String FILE = "names-" + NameDictionary.VERSION;
  private static final String BUILD = "build";
  private static final double MEGABYTE = 1e6;

  @Override
  public String name() {
    return "names";
  }

  @Override
  public String summary() {
    return "makes the dictionary of Wikipedia's names, and looks names up in it";
  }

  @Override
  public String arguments() {
    return "build [TABLE] | NAME…";
  }

  @Override
  public String details() {
    return """
        NAME… tells for each name what it most often stands for in Wikipedia, how surely, and by which
        other names that is known; of several names also which of them stand for the same.

        build makes the dictionary, once, of a table that CoreNLP publishes: about two minutes, 340 MB.
        TABLE is that jar, or a table of name, title and probability with tabs between, which may be
        gzipped. Without TABLE it is the jar in Maven's folder; this fetches it there (227 MB):
          mvn dependency:get -Dartifact=%s
        """
        .formatted(NameTable.ARTIFACT);
  }

  @Override
  public Options options() {
    return CommandOptions.with(
        CommandOptions.none(),
        null,
        "folder",
        "DIR",
        "where the dictionary is (default: dramatis in the user's cache folder)");
  }

  @Override
  public int run(CommandLine given, Console console) {
    List<String> words = given.getArgList();
    if (words.isEmpty()) {
      throw new UsageException("names wants names, or: build");
    }
    CacheFolder folder =
        Optional.ofNullable(given.getOptionValue("folder"))
            .map(value -> new CacheFolder(Path.of(value)))
            .orElseGet(CacheFolder::ofUser);
    if (words.get(0).equals(BUILD)) {
      build(words.subList(1, words.size()), folder, console);
    } else {
      show(words, folder.file(FILE), console);
    }
    return DONE;
  }

  private static void show(List<String> names, Path file, Console console) {
    if (!Files.exists(file)) {
      throw new NameDictionaryException(
          "There is no name dictionary yet. Make it: " + console.command() + " names build");
    }
    console.out().print(new NamesText(NameDictionary.open(file)).of(names));
  }

  private static void build(List<String> tables, CacheFolder folder, Console console) {
    if (tables.size() > 1) {
      throw new UsageException("names build takes one table, and was given " + tables);
    }
    NameTable table = tables.isEmpty() ? fetched() : new NameTable(Path.of(tables.get(0)));
    console.say("Reading " + table.file() + "; this takes a minute or two.");
    try {
      folder.write(FILE, table::write);
    } catch (IOException e) {
      throw new NameDictionaryException(
          "Cannot make " + folder.file(FILE) + " of " + table.file() + ": " + e.getMessage(), e);
    }
    NameDictionary made = NameDictionary.open(folder.file(FILE));
    console
        .out()
        .printf(
            Locale.ROOT,
            "%,d names of %,d titles, %.0f MB: %s%n",
            made.names(),
            made.titles(),
            folder.file(FILE).toFile().length() / MEGABYTE,
            folder.file(FILE));
  }

  private static NameTable fetched() {
    Path repository = Path.of(System.getProperty("user.home"), ".m2", "repository");
    return NameTable.in(repository)
        .orElseThrow(
            () ->
                new NameDictionaryException(
                    "CoreNLP's names are not in "
                        + repository
                        + ". Fetch them: mvn dependency:get -Dartifact="
                        + NameTable.ARTIFACT));
  }
}
