package org.dramatis.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sys.JenaSystem;

/** A process that writes one batch of documents after another until it is stopped. */
public final class StoreChild {

  static final String BASE = "https://news.example/kg/";
  static final int BATCH = 5;
  static final int TRIPLES = 200;

  private StoreChild() {}

  /**
   * Says "kept N" when N documents are kept, "failed" and why when no more can be.
   *
   * @param arguments the store's folder, how long each document's text is, and whether to compact
   *     the store after each batch
   */
  public static void main(String[] arguments) {
    int length = Integer.parseInt(arguments[1]);
    try (GraphStore store = GraphStore.open(Path.of(arguments[0]), BASE)) {
      for (int from = 0; ; from += BATCH) {
        int first = from;
        store.write(
            update -> {
              for (int i = first; i < first + BATCH; i++) {
                update.replace(name(i), document(i, length));
              }
            });
        System.out.println("kept " + (from + BATCH));
        if (Boolean.parseBoolean(arguments[2])) {
          store.compact();
        }
      }
    } catch (StoreException e) {
      System.out.println("failed " + e.getMessage());
    }
  }

  static Process start(String limit, Path store, int length) throws java.io.IOException {
    return start(limit, store, length, false);
  }

  static Process start(String limit, Path store, int length, boolean compacting)
      throws java.io.IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            "bash",
            "-c",
            limit + "exec \"$0\" \"$@\"",
            java,
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            StoreChild.class.getName(),
            store.toString(),
            Integer.toString(length),
            Boolean.toString(compacting));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  static String name(int number) {
    return BASE + "document/" + number;
  }

  static List<Triple> document(int number, int length) {
    JenaSystem.init();
    List<Triple> triples = new ArrayList<>();
    triples.add(triple(number, "", Names.IDENTIFIER.getURI(), Integer.toString(number)));
    triples.add(triple(number, "", "https://w3id.org/dramatis/ns#sha256", "00" + number));
    String text = String.join("", Collections.nCopies(length / 10, String.format("%10d", number)));
    triples.add(triple(number, "", "https://w3id.org/dramatis/ns#text", text));
    for (int i = triples.size(); i < TRIPLES; i++) {
      triples.add(triple(number, "#mention-" + i, "https://w3id.org/dramatis/ns#name", "n" + i));
    }
    return triples;
  }

  private static Triple triple(int number, String fragment, String property, String value) {
    return Triple.create(
        NodeFactory.createURI(name(number) + fragment),
        NodeFactory.createURI(property),
        NodeFactory.createLiteralString(value));
  }
}
