package org.dramatis.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a process of its own did.
 *
 * @param seconds from its start to its end
 * @param residentMegabytes at most in memory; 0 where the system does not tell (not Linux)
 * @param lines of its standard output
 */
record Child(double seconds, double residentMegabytes, List<String> lines) {

  private static final int POLL_MILLISECONDS = 20;

  /** Runs a class with the class path of this process. */
  static Child java(Path log, String heap, String main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Xmx" + heap, "-XX:+UseParallelGC", "-cp", System.getProperty("java.class.path")));
    command.add(main);
    command.addAll(List.of(arguments));
    return run(log, command);
  }

  /** Runs the launcher as a user would. */
  static Child dramatis(Path log, String... arguments) {
    List<String> command = new ArrayList<>(List.of("./dramatis"));
    command.addAll(List.of(arguments));
    return run(log, command);
  }

  private static Child run(Path log, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(log.toFile());
    long begun = System.nanoTime();
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      AtomicLong peak = new AtomicLong();
      Thread watcher = new Thread(() -> watch(process, peak));
      watcher.start();
      List<String> lines = new ArrayList<>();
      try (BufferedReader reader = process.inputReader()) {
        reader.lines().forEach(lines::add);
      }
      int code = process.waitFor();
      double seconds = (System.nanoTime() - begun) / 1e9;
      watcher.join();
      if (code != 0) {
        throw new IllegalStateException("exit code " + code + ", see " + log + ": " + command);
      }
      return new Child(seconds, peak.get() / 1e3, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The launcher becomes Java, so that the process stays the same. */
  private static void watch(Process process, AtomicLong peak) {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try {
      while (process.isAlive()) {
        for (String line : Files.readAllLines(status)) {
          if (line.startsWith("VmHWM:")) {
            peak.set(Long.parseLong(line.replaceAll("\\D", "")));
          }
        }
        Thread.sleep(POLL_MILLISECONDS);
      }
    } catch (IOException | InterruptedException e) {
      // It has ended, or this system does not say.
      return;
    }
  }

  /** A value that it printed as a line of name, unit and value. */
  OptionalDouble value(String name) {
    return lines.stream()
        .map(line -> line.split("\t"))
        .filter(fields -> fields.length == 3 && fields[0].equals(name))
        .mapToDouble(fields -> Double.parseDouble(fields[2]))
        .findFirst();
  }

  double get(String name) {
    return value(name)
        .orElseThrow(() -> new IllegalStateException("Nothing printed of " + name + ": " + lines));
  }

  /** The points it printed, as lines of "curve", x and y. */
  List<double[]> curve() {
    return lines.stream()
        .map(line -> line.split("\t"))
        .filter(fields -> fields[0].equals("curve"))
        .map(fields -> new double[] {Double.parseDouble(fields[1]), Double.parseDouble(fields[2])})
        .toList();
  }
}
