package org.dramatis.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A picture of measurements as SVG, with text as text: lines over a numeric axis, or bars with
 * names. Colours after Okabe and Ito, which colour-blind people can tell apart.
 */
final class Chart {

  private static final List<String> COLOURS =
      List.of("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9");
  private static final int WIDTH = 760;
  private static final int TOP = 60;
  private static final int RIGHT = 30;
  private static final int PLOT_HEIGHT = 300;
  private static final int BAR = 22;

  private final StringBuilder svg = new StringBuilder();
  private final String title;
  private final String remark;

  /** A line of a chart. */
  record Line(String name, List<double[]> points) {}

  /** A bar of a chart. */
  record Bar(String name, double value) {}

  private Chart(String title, String remark) {
    this.title = title;
    this.remark = remark;
  }

  /**
   * Draws lines.
   *
   * @param remark date and machine
   * @param across what the horizontal axis shows, with its unit
   * @param up what the vertical axis shows, with its unit
   */
  static String ofLines(String title, String remark, String across, String up, List<Line> lines) {
    return new Chart(title, remark).lines(across, up, lines);
  }

  private String lines(String across, String up, List<Line> lines) {
    int left = 80;
    Axis x = Axis.upTo(highest(lines, 0), left, WIDTH - RIGHT);
    Axis y = Axis.upTo(highest(lines, 1), TOP + PLOT_HEIGHT, TOP);
    begin(TOP + PLOT_HEIGHT + 60 + 22 * lines.size());
    for (double tick : y.ticks()) {
      line(left, y.at(tick), WIDTH - RIGHT, y.at(tick), tick == 0 ? "#333" : "#ddd");
      text(left - 8, y.at(tick) + 4, "end", y.label(tick));
    }
    for (double tick : x.ticks()) {
      line(x.at(tick), y.at(0), x.at(tick), y.at(0) + 5, "#333");
      text(x.at(tick), y.at(0) + 20, "middle", x.label(tick));
    }
    text((left + WIDTH - RIGHT) / 2.0, y.at(0) + 42, "middle", across);
    add("<g transform='translate(20 %.0f) rotate(-90)'>", TOP + PLOT_HEIGHT / 2.0);
    text(0, 0, "middle", up);
    add("</g>");
    for (int i = 0; i < lines.size(); i++) {
      curve(lines.get(i), i, x, y);
      double below = y.at(0) + 66 + 22 * i;
      add(
          "<path d='M%d %.1fh28' stroke='%s' stroke-width='3'%s/>",
          left, below - 4, colour(i), dashes(i));
      text(left + 36, below, "start", lines.get(i).name());
    }
    return end();
  }

  private void curve(Line line, int number, Axis x, Axis y) {
    List<String> points = new ArrayList<>();
    for (double[] point : line.points()) {
      points.add(format("%.1f,%.1f", x.at(point[0]), y.at(point[1])));
    }
    add(
        "<polyline fill='none' stroke='%s' stroke-width='2.5'%s points='%s'/>",
        colour(number), dashes(number), String.join(" ", points));
  }

  /** So that lines can be told apart in black and white too. */
  private static String dashes(int number) {
    return List.of("", " stroke-dasharray='8 4'", " stroke-dasharray='2 3'").get(number % 3);
  }

  /**
   * Draws a bar for each value.
   *
   * @param across what the bars show, with its unit
   * @param limit is drawn as a line; 0 for none
   */
  static String ofBars(String title, String remark, String across, double limit, List<Bar> bars) {
    return new Chart(title, remark).bars(across, limit, bars);
  }

  private String bars(String across, double limit, List<Bar> bars) {
    int left = 30 + 7 * bars.stream().mapToInt(bar -> bar.name().length()).max().orElse(0);
    double highest = Math.max(limit, bars.stream().mapToDouble(Bar::value).max().orElse(1));
    Axis x = Axis.upTo(highest, left, WIDTH - RIGHT - 50);
    double bottom = TOP + BAR * bars.size();
    begin((int) bottom + 60);
    for (double tick : x.ticks()) {
      line(x.at(tick), TOP - 4, x.at(tick), bottom, tick == 0 ? "#333" : "#ddd");
      text(x.at(tick), bottom + 18, "middle", x.label(tick));
    }
    text((left + WIDTH - RIGHT) / 2.0, bottom + 42, "middle", across);
    for (int i = 0; i < bars.size(); i++) {
      double top = TOP + BAR * i;
      text(left - 8, top + 15, "end", bars.get(i).name());
      add(
          "<rect x='%d' y='%.0f' width='%.1f' height='%d' fill='%s'/>",
          left, top + 3, x.at(bars.get(i).value()) - left, BAR - 6, colour(0));
      text(x.at(bars.get(i).value()) + 6, top + 15, "start", Axis.number(bars.get(i).value()));
    }
    if (limit > 0) {
      line(x.at(limit), TOP - 4, x.at(limit), bottom, colour(1));
    }
    return end();
  }

  private static double highest(List<Line> lines, int column) {
    return lines.stream()
        .flatMap(line -> line.points().stream())
        .mapToDouble(point -> point[column])
        .max()
        .orElse(1);
  }

  private void begin(int height) {
    add(
        "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' viewBox='0 0 %d %d'"
            + " font-family='Helvetica, Arial, sans-serif' font-size='13' fill='#222'>",
        WIDTH, height, WIDTH, height);
    add("<rect width='100%%' height='100%%' fill='white'/>");
    add("<text x='20' y='24' font-size='17' font-weight='bold'>%s</text>", escaped(title));
    add("<text x='20' y='44' font-size='12' fill='#555'>%s</text>", escaped(remark));
  }

  private String end() {
    add("</svg>");
    return svg.toString();
  }

  private void line(double x1, double y1, double x2, double y2, String colour) {
    add("<path d='M%.1f %.1fL%.1f %.1f' stroke='%s'/>", x1, y1, x2, y2, colour);
  }

  private void text(double x, double y, String anchor, String text) {
    add("<text x='%.1f' y='%.1f' text-anchor='%s'>%s</text>", x, y, anchor, escaped(text));
  }

  private void add(String format, Object... values) {
    svg.append(format(format, values)).append('\n');
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static String colour(int number) {
    return COLOURS.get(number % COLOURS.size());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&#39;");
  }
}
