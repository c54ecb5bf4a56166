package org.dramatis.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a measurement should be read with: when it was taken, and on what machine. */
final class Machine {

  private Machine() {}

  static List<String> describe(Clock clock) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return List.of(
        "date: " + LocalDate.now(clock),
        "processor: "
            + system.getAvailableProcessors()
            + " cores ("
            + model()
            + "), load "
            + String.format(Locale.ROOT, "%.1f", system.getSystemLoadAverage())
            + " when the measuring began",
        String.format(Locale.ROOT, "memory: %.0f GB", system.getTotalMemorySize() / 1e9),
        "java: " + System.getProperty("java.vm.name") + " " + Runtime.version());
  }

  private static String model() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }
}
