package org.dramatis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dramatis.cache.CacheFolder;
import org.dramatis.dictionary.NameDictionary;

/**
 * Measures all that Dramatis promises of speed and size, beside stock CoreNLP, and draws it.
 * Arguments: {@code --quick} for a check with few articles, {@code --rounds N}, {@code --articles
 * N}, {@code --only PART,…}. Results go to {@code target/fast}; without {@code --quick} the
 * pictures go to {@code docs}. Run by {@code bench/fast.sh}.
 */
public final class Fast {

  private static final List<String> PARTS =
      List.of("long", "start", "rebuild", "write", "queries", "growth", "profile", "names");
  private static final Path TARGET = Path.of("target", "fast");
  private static final double QUERY_LIMIT = 200;

  private final Workload workload;
  private final Path pictures;
  private final Path folder;
  private final Results results = new Results();
  private final List<String> machine = Machine.describe(Clock.systemDefaultZone());
  private final ReadingSpeed reading;
  private final StoreSpeed stores;

  private Fast(Workload workload, Path pictures, Path folder) {
    this.workload = workload;
    this.pictures = pictures;
    this.folder = folder;
    this.reading = new ReadingSpeed(workload, results, folder);
    this.stores = new StoreSpeed(workload, results, folder);
  }

  public static void main(String[] arguments) throws IOException {
    List<String> words = Arrays.asList(arguments);
    boolean quick = words.contains("--quick");
    Workload workload = quick ? Workload.QUICK : Workload.FULL;
    workload =
        value(words, "--rounds").map(Integer::parseInt).map(workload::withRounds).orElse(workload);
    workload =
        value(words, "--articles")
            .map(Integer::parseInt)
            .map(workload::withArticles)
            .orElse(workload);
    List<String> parts = value(words, "--only").map(only -> List.of(only.split(","))).orElse(PARTS);
    Files.createDirectories(TARGET);
    Path folder = Files.createTempDirectory("dramatis-fast-");
    try {
      Fast fast = new Fast(workload, quick ? TARGET : Path.of("docs"), folder);
      for (String part : parts) {
        System.err.println("measuring: " + part);
        fast.measure(part);
      }
      fast.finish();
    } finally {
      delete(folder);
    }
  }

  private static Optional<String> value(List<String> words, String option) {
    int at = words.indexOf(option);
    return at < 0 ? Optional.empty() : Optional.of(words.get(at + 1));
  }

  private void measure(String part) throws IOException {
    switch (part) {
      case "long" -> {
        reading.measureLongRuns();
        draw("long-run", reading.chart(remark()));
      }
      case "start" -> reading.measureStart();
      case "rebuild" -> stores.measureRebuild();
      case "write" -> stores.measureWriting();
      case "queries" -> drawQueries(stores.measureQueries());
      case "growth" -> drawGrowth();
      case "profile" -> profile();
      case "names" -> names();
      default -> throw new IllegalArgumentException("no part " + part + "; there are " + PARTS);
    }
  }

  private void profile() throws IOException {
    String file = workload.longRun(folder).toString();
    String articles = String.valueOf(workload.articles() + workload.leftOut());
    stores.program("annotate.AnnotationProfile", "annotation, by stage", "4g", file, articles, "3");
    String kept = folder.resolve("kept").toString();
    stores.program("bench.ExtractionProfile", "extraction, by stage", "4g", file, kept, "5");
  }

  private void names() {
    Path file = CacheFolder.ofUser().file(NameDictionary.fileName());
    if (Files.exists(file)) {
      stores.program("bench.DictionarySpeed", "name dictionary", "64m", file.toString());
    } else {
      results.addTable(
          "name dictionary", List.of("not measured: make it with ./dramatis names build"));
    }
  }

  private void drawQueries(List<String> lines) throws IOException {
    List<Chart.Bar> bars =
        rows(lines).map(fields -> new Chart.Bar(fields[0], Double.parseDouble(fields[3]))).toList();
    draw(
        "queries",
        Chart.ofBars(
            "Questions to a store of " + workload.reports() + " documents, warm",
            remark(),
            "milliseconds, 95th percentile (line: the 200 ms that were asked for)",
            QUERY_LIMIT,
            bars));
  }

  /** A whole store of the largest size would take hours and most of a disk: it is a third. */
  private void drawGrowth() throws IOException {
    int most = workload.growth();
    List<String> whole = stores.measureGrowth("whole", List.of(most / 30, most / 10, most / 3));
    List<String> light =
        stores.measureGrowth("light", List.of(most / 30, most / 10, most / 3, most));
    draw(
        "growth",
        Chart.ofLines(
            "What a document of a day's news costs while the store grows",
            remark(),
            "documents in the store",
            "milliseconds of processor time a document",
            growth(whole, light, 4)));
    draw(
        "growth-one",
        Chart.ofLines(
            "What one more document costs by itself while the store grows",
            remark(),
            "documents in the store",
            "milliseconds of processor time",
            growth(whole, light, 8)));
  }

  private static List<Chart.Line> growth(List<String> whole, List<String> light, int column) {
    return List.of(
        new Chart.Line("documents whole in the store before", points(whole, column)),
        new Chart.Line("claims alone in the store before", points(light, column)));
  }

  private static List<double[]> points(List<String> lines, int column) {
    return rows(lines)
        .map(
            fields ->
                new double[] {Double.parseDouble(fields[0]), Double.parseDouble(fields[column])})
        .toList();
  }

  /** The lines of a table after its heading; none of a program that is not there. */
  private static Stream<String[]> rows(List<String> lines) {
    return lines.stream().skip(1).map(line -> line.split("\t"));
  }

  /** Date, processor and Java, short enough for a line. */
  private String remark() {
    String date = machine.get(0).replace("date: ", "");
    String processor = machine.get(1).replaceFirst("processor: ", "").replaceFirst(",.*", "");
    return String.join(", ", date, processor, "Java " + Runtime.version().feature());
  }

  private void draw(String name, String svg) throws IOException {
    Files.writeString(pictures.resolve("performance-" + name + ".svg"), svg);
  }

  private void finish() {
    results.write(TARGET.resolve("fast.tsv"), machine);
    System.out.println(String.join("\n", machine) + "\n\n" + results.text());
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(all::add);
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
