package org.dramatis.export.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** N-Quads, and N-Triples where no graph is named. */
final class LineWriter implements SubjectWriter {

  private final Writer out;

  LineWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() {}

  @Override
  public void write(Subject subject) throws IOException {
    String name = closed(subject.name());
    String end = subject.graph().isEmpty() ? " .\n" : " " + closed(subject.graph()) + " .\n";
    for (Map.Entry<String, List<String>> property : subject.properties().entrySet()) {
      for (String object : property.getValue()) {
        out.write(name + " " + closed(property.getKey()) + " " + closed(object) + end);
      }
    }
  }

  private static String closed(String words) {
    return words.startsWith("<") ? words + ">" : words;
  }

  @Override
  public void end() {}
}
