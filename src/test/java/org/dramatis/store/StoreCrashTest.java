package org.dramatis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class StoreCrashTest {

  @TempDir Path folder;

  @Test
  void holdsWholeDocumentsOnlyAfterItsProcessWasKilled() throws Exception {
    assertWhole(killed(StoreChild.start("", folder, 1000), 25));
  }

  @Test
  void holdsWholeDocumentsOnlyAfterItsProcessWasKilledWhileCompacting() throws Exception {
    for (int times = 1; times <= 3; times++) {
      Path store = folder.resolve("store-" + times);
      int kept = killed(StoreChild.start("", store, 1000, true), 5 * times);
      assertThat(whole(store, kept)).isPositive();
    }
  }

  /** How many documents the child said it kept, the last of it at any moment before its end. */
  private static int killed(Process child, int documents) throws Exception {
    int kept;
    try (BufferedReader output = output(child)) {
      String line;
      do {
        line = output.readLine();
      } while (!line.equals("kept " + documents));
      child.toHandle().destroyForcibly();
      String last = output.lines().reduce(line, (before, after) -> after);
      kept = Integer.parseInt(last.substring("kept ".length()));
    }
    assertThat(child.waitFor()).isEqualTo(128 + 9);
    return kept;
  }

  @Test
  void keepsWhatItHadWhenTheDiskIsFull() throws Exception {
    Process child = StoreChild.start("ulimit -f 12000; ", folder, 200_000);
    List<String> lines;
    try (BufferedReader output = output(child)) {
      lines = output.lines().toList();
    }
    assertThat(child.waitFor()).isZero();
    String failure = lines.get(lines.size() - 1);
    String before = lines.get(lines.size() - 2);

    assertThat(failure)
        .startsWith(
            "failed The disk of the store " + folder + " is full, nothing of this batch was kept")
        .endsWith("free some space and run the same command again");
    assertThat(assertWhole(0)).isEqualTo(Integer.parseInt(before.substring("kept ".length())));
  }

  @Test
  void saysThatAnotherProcessHasTheStoreOpen() throws Exception {
    Process child = StoreChild.start("", folder, 10);
    try (BufferedReader output = output(child)) {
      assertThat(output.readLine()).isEqualTo("kept 5");

      assertThatThrownBy(() -> GraphStore.open(folder))
          .isInstanceOf(StoreLockedException.class)
          .hasMessage(
              "The store %s is open in another process (%d): wait until it has ended, or end it",
              folder, child.pid());
    } finally {
      child.destroyForcibly().waitFor();
    }
    GraphStore.open(folder).close();
  }

  private int assertWhole(int atLeast) {
    return whole(folder, atLeast);
  }

  private static int whole(Path folder, int atLeast) {
    try (GraphStore store = GraphStore.open(folder)) {
      return store.read(
          view -> {
            int count = view.documents().size();
            assertThat(count)
                .isGreaterThanOrEqualTo(atLeast)
                .matches(it -> it % StoreChild.BATCH == 0);
            assertThat(view.graphs()).hasSize(count);
            view.graphs()
                .forEach(
                    graph ->
                        assertThat(view.triples(graph)).toIterable().hasSize(StoreChild.TRIPLES));
            return count;
          });
    }
  }

  private static BufferedReader output(Process child) throws IOException {
    return child.inputReader(StandardCharsets.UTF_8);
  }
}
