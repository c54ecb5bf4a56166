package org.dramatis.export.rdf;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Sorts any number of statements, and drops what is there twice: what does not fit into memory
 * waits, sorted, in temporary files.
 */
final class StatementSorter implements AutoCloseable {

  private final int inMemory;
  private final List<Path> files = new ArrayList<>();
  private List<Statement> waiting = new ArrayList<>();

  StatementSorter(int inMemory) {
    this.inMemory = inMemory;
  }

  void add(Statement statement) throws IOException {
    waiting.add(statement);
    if (waiting.size() == inMemory) {
      spill();
    }
  }

  private void spill() throws IOException {
    Path file = Files.createTempFile("dramatis-export", ".sorted");
    files.add(file);
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (Statement statement : new TreeSet<>(waiting)) {
        writer.write(statement.line());
        writer.write('\n');
      }
    }
    waiting = new ArrayList<>();
  }

  /** Hands all statements on in their order. */
  void forEach(Consumer<Statement> sink) throws IOException {
    if (files.isEmpty()) {
      new TreeSet<>(waiting).forEach(sink);
    } else {
      spill();
      merge(sink);
    }
  }

  private void merge(Consumer<Statement> sink) throws IOException {
    PriorityQueue<Source> sources =
        new PriorityQueue<>(Comparator.comparing(source -> source.next));
    try {
      for (Path file : files) {
        Source source = new Source(Files.newBufferedReader(file));
        if (source.advance()) {
          sources.add(source);
        }
      }
      drain(sources, sink);
    } finally {
      for (Source source : sources) {
        source.reader.close();
      }
    }
  }

  private static void drain(PriorityQueue<Source> sources, Consumer<Statement> sink)
      throws IOException {
    Statement last = null;
    while (!sources.isEmpty()) {
      Source source = sources.poll();
      if (!source.next.equals(last)) {
        last = source.next;
        sink.accept(last);
      }
      if (source.advance()) {
        sources.add(source);
      }
    }
  }

  @Override
  public void close() {
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A temporary file and the statement that comes next in it. */
  private static final class Source {

    private final BufferedReader reader;
    private Statement next;

    Source(BufferedReader reader) {
      this.reader = reader;
    }

    boolean advance() throws IOException {
      String line = reader.readLine();
      if (line == null) {
        reader.close();
        return false;
      }
      next = Statement.read(line);
      return true;
    }
  }
}
