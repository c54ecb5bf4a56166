package org.dramatis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dramatis.WikipediaTitles;
import org.dramatis.bench.Chart.Line;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Things;
import org.dramatis.resolve.Resolver;
import org.dramatis.resolve.name.NameKnowledge;

/**
 * Measures what resolving costs while the documents grow. Arguments: a file for the picture, and
 * numbers of mentions, ascending; there are ten mentions for each thing. Prints tab-separated the
 * mentions, the things that they are invented of, the things found, seconds, and megabytes of heap
 * at the end of resolving, after a collection.
 */
public final class ResolvingSpeed {

  private static final double MEGABYTE = 1 << 20;

  private ResolvingSpeed() {}

  public static void main(String[] arguments) throws IOException {
    System.out.println("mentions\tinvented\tfound\tseconds\theap MB");
    List<double[]> curve = new ArrayList<>();
    for (String step : Arrays.asList(arguments).subList(1, arguments.length)) {
      int mentions = Integer.parseInt(step);
      curve.add(new double[] {mentions / 1e3, seconds(mentions)});
    }
    Files.writeString(
        Path.of(arguments[0]),
        Chart.ofLines(
            "Resolving people, organisations and places",
            String.join("; ", Machine.describe(Clock.systemUTC())),
            "thousand mentions, ten for each thing",
            "seconds",
            List.of(new Line("all documents, one thread", curve))));
  }

  private static double seconds(int mentions) {
    RecombinedNames names = new RecombinedNames(mentions / 10);
    int documents = mentions / RecombinedNames.MENTIONS_A_DOCUMENT;
    NameKnowledge knowledge = NameKnowledge.load().with(WikipediaTitles.ofUser());
    Iterable<DocumentClaims> claims = () -> claims(names, documents).iterator();
    long begun = System.nanoTime();
    Things things = new Resolver(knowledge, List.of()).resolve(claims);
    double seconds = (System.nanoTime() - begun) / 1e9;
    System.gc();
    Runtime machine = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%d\t%d\t%d\t%.1f\t%.0f%n",
        mentions,
        mentions / 10,
        things.entities().size(),
        seconds,
        (machine.totalMemory() - machine.freeMemory()) / MEGABYTE);
    return seconds;
  }

  private static Stream<DocumentClaims> claims(RecombinedNames names, int documents) {
    return IntStream.range(0, documents).mapToObj(names::document);
  }
}
