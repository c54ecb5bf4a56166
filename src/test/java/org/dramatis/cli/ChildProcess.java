package org.dramatis.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Dramatis in a process of its own, which can be spoken to, interrupted and killed. */
final class ChildProcess implements AutoCloseable {

  private final Process process;
  private final BufferedWriter input;
  private final BufferedReader errors;
  private final List<String> heard = new ArrayList<>();

  private ChildProcess(Process process) {
    this.process = process;
    this.input = process.outputWriter(StandardCharsets.UTF_8);
    this.errors = process.errorReader(StandardCharsets.UTF_8);
  }

  /**
   * @param prefix shell words before the command: a limit, other rights
   */
  static ChildProcess start(String prefix, String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("bash", "-c", prefix + " \"$0\" \"$@\""));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(List.of(words));
    return new ChildProcess(
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start());
  }

  void write(List<String> lines) throws IOException {
    for (String line : lines) {
      input.write(line + "\n");
    }
    input.flush();
  }

  void endInput() throws IOException {
    input.close();
  }

  /** Waits until the process says a line with these words on standard error; returns it. */
  String awaitLineWith(String words) throws IOException {
    String line;
    do {
      line = errors.readLine();
      if (line == null) {
        throw new AssertionError("It ended, and said only " + heard);
      }
      heard.add(line);
    } while (!line.contains(words));
    return line;
  }

  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  /** Waits for the end; returns the exit code. */
  int end() throws IOException, InterruptedException {
    errors.lines().forEach(heard::add);
    return process.waitFor();
  }

  /** All that it has said on standard error. */
  List<String> heard() {
    return heard;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
