package org.dramatis.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressState;
import org.dramatis.BuildListener;

/**
 * Tells the person at the terminal how far a build is: with a bar where somebody watches, else with
 * a line from time to time.
 */
final class Progress implements BuildListener {

  private static final int WIDEST_BAR = 40;
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(30);

  private final Console console;
  private ProgressBar bar;
  private String task = "";
  private Instant begun;
  private Instant told;

  Progress(Console console) {
    this.console = console;
    this.begun = console.clock().instant();
    this.told = begun;
  }

  @Override
  public void begun(String name, long units) {
    ended();
    task = name;
    begun = console.clock().instant();
    told = begun;
    if (console.watched().isPresent()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(name)
              .setInitialMax(units)
              .setRenderer(Progress::render)
              .continuousUpdate()
              .setConsumer(
                  new ConsoleProgressBarConsumer(console.err(), console.watched().getAsInt() - 1))
              .clearDisplayOnFinish()
              .build();
    }
  }

  @Override
  public void progressed(long done, long units, int documents, long words) {
    Instant now = console.clock().instant();
    if (bar != null) {
      bar.stepTo(done).setExtraMessage(line(done, units, documents, words));
    } else if (Duration.between(told, now).compareTo(BETWEEN_LINES) >= 0) {
      told = now;
      console.say("  " + task + ":" + line(done, units, documents, words));
    }
  }

  @Override
  public void remarked(String line) {
    if (bar == null) {
      console.say("  " + line);
    }
  }

  @Override
  public void ended() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  /**
   * Before the first document is done the language models are loaded, so that seconds are shown.
   */
  private static String render(ProgressState state, int width) {
    String left =
        String.format(
            Locale.ROOT, "%s %3.0f %% ", state.getTaskName(), 100 * state.getNormalizedProgress());
    String right =
        state.getExtraMessage().isEmpty()
            ? " " + state.getElapsedAfterStart().toSeconds() + " s"
            : state.getExtraMessage();
    int room = Math.max(0, Math.min(WIDEST_BAR, width - left.length() - right.length() - 2));
    int full = (int) (room * state.getNormalizedProgress());
    String line = left + "▕" + "█".repeat(full) + " ".repeat(room - full) + "▏" + right;
    // What the line before had at its end is written over.
    return (line + " ".repeat(Math.max(0, width - line.length()))).substring(0, width);
  }

  private String line(long done, long units, int documents, long words) {
    double seconds =
        Math.max(1, Duration.between(begun, console.clock().instant()).toMillis()) / 1e3;
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(
            Locale.ROOT, " %,d %s", documents, documents == 1 ? "document" : "documents"));
    if (words > 0) {
      line.append(String.format(Locale.ROOT, ", %,d words/s", Math.round(words / seconds)));
    }
    if (done > 0 && units > done) {
      line.append(", ").append(left(seconds * (units - done) / done)).append(" left");
    }
    return line.toString();
  }

  private static String left(double seconds) {
    long whole = Math.round(seconds);
    if (whole < 100) {
      return whole + " s";
    }
    return whole < 6000
        ? whole / 60 + " min"
        : String.format(Locale.ROOT, "%.1f h", whole / 3600.0);
  }
}
