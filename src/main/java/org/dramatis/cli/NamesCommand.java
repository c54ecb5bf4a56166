package org.dramatis.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.dramatis.cache.CacheFolder;
import org.dramatis.dictionary.NameDictionary;

/** Makes the dictionary of names, and looks names up in it. */
final class NamesCommand implements Command {

  private static final String BUILD = "build";
  private static final double MEGABYTE = 1e6;

  @Override
  public String name() {
    return "names";
  }

  @Override
  public String summary() {
    return "looks names up in the dictionary of Wikipedia's names";
  }

  @Override
  public String arguments() {
    return "build | NAME…";
  }

  @Override
  public String details() {
    return """
        NAME… tells for each name what it most often stands for in Wikipedia, how surely, and by which
        other names that is known; of several names also which of them stand for the same.

        The dictionary is made of a table that CoreNLP publishes, where it is needed first: 40 s of
        processor time, 355 MB. build makes it now. People, organisations and places of different
        documents are joined, among other things, because it has both their names for one.
        """;
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
      if (words.size() > 1) {
        throw new UsageException("names build takes nothing more, and was given " + words.get(1));
      }
      build(folder, console);
    } else {
      console.out().print(new NamesText(opened(folder, console)).of(words));
    }
    return DONE;
  }

  private static NameDictionary opened(CacheFolder folder, Console console) {
    if (!Files.exists(folder.file(NameDictionary.fileName()))) {
      console.say("making the dictionary of names, once; this takes a minute");
    }
    return NameDictionary.in(folder);
  }

  private static void build(CacheFolder folder, Console console) {
    NameDictionary made = opened(folder, console);
    Path file = folder.file(NameDictionary.fileName());
    console
        .out()
        .printf(
            Locale.ROOT,
            "%,d names of %,d titles, %.0f MB: %s%n",
            made.names(),
            made.titles(),
            file.toFile().length() / MEGABYTE,
            file);
  }
}
