package org.dramatis.cli;

import java.util.Locale;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.dramatis.store.GraphStore;

/** Makes a store's files small again. */
final class CompactCommand implements Command {

  private static final double MEGABYTE = 1e6;

  @Override
  public String name() {
    return "compact";
  }

  @Override
  public String summary() {
    return "rewrites a store's files without what earlier builds have left behind";
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public String details() {
    return "Needs about the store's size in free space while it works.\n";
  }

  @Override
  public Options options() {
    return CommandOptions.store();
  }

  @Override
  public int run(CommandLine given, Console console) {
    try (GraphStore store = GraphStore.open(CommandOptions.storeOf(given))) {
      long before = store.statistics().bytes();
      store.compact();
      long after = store.statistics().bytes();
      console
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%.1f MB before, %.1f MB now.",
                  before / MEGABYTE,
                  after / MEGABYTE));
      return DONE;
    }
  }
}
