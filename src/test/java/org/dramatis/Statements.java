package org.dramatis;

import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.dramatis.export.rdf.GraphExporter;
import org.dramatis.export.rdf.RdfFormat;
import org.dramatis.map.Iris;
import org.dramatis.store.GraphStore;

/** All that a store says but the description of its runs, as sorted N-Quads. */
public record Statements(SortedSet<String> lines) {

  private static final int SHOWN = 12;

  public static Statements of(GraphStore store) {
    String runs = new Iris(store.base()).runs();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    store.read(
        view -> {
          Iterator<Quad> quads =
              view.dataset().stream()
                  .filter(quad -> !quad.getGraph().getURI().equals(runs))
                  .iterator();
          new GraphExporter(store.base()).write(quads, RdfFormat.NQUADS, bytes);
          return null;
        });
    return new Statements(
        bytes
            .toString(StandardCharsets.UTF_8)
            .lines()
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Compares; a failure shows some of what is missing and what is too much. */
  public void mustEqual(Statements expected) {
    if (!lines.equals(expected.lines)) {
      fail(
          "The graphs differ.%nMissing:%n%s%nUnexpected:%n%s",
          some(expected.lines, lines), some(lines, expected.lines));
    }
  }

  private static String some(Set<String> of, Set<String> others) {
    Set<String> rest = new TreeSet<>(of);
    rest.removeAll(others);
    String shown =
        rest.stream()
            .limit(SHOWN)
            .map(line -> line.length() > 600 ? line.substring(0, 600) + "…" : line)
            .collect(Collectors.joining("\n"));
    return rest.size() > SHOWN ? shown + "\n… " + rest.size() + " in all" : shown;
  }
}
