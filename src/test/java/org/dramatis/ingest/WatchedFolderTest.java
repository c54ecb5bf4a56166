package org.dramatis.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks into a real folder, whose files come, grow, change and go. */
class WatchedFolderTest {

  @TempDir Path folder;

  private WatchedFolder watched;

  @BeforeEach
  void watch() {
    watched = new WatchedFolder(folder);
  }

  private List<String> look() {
    return watched.look().files().stream().map(InputFile::name).toList();
  }

  @Test
  void handsOutAFileOnceWhenItHasSettled() throws IOException {
    Files.writeString(folder.resolve("one.txt"), "One");
    Files.createDirectories(folder.resolve("deep"));
    Files.writeString(folder.resolve("deep/two.html"), "Two");
    Files.writeString(folder.resolve("picture.png"), "no text");

    assertThat(look()).isEmpty();
    assertThat(look()).containsExactly("deep/two.html", "one.txt");
    assertThat(look()).isEmpty();
  }

  @Test
  void waitsWhileAFileGrows() throws IOException {
    Path growing = Files.writeString(folder.resolve("growing.txt"), "One");
    assertThat(look()).isEmpty();
    for (int i = 0; i < 3; i++) {
      Files.writeString(growing, " and more", StandardOpenOption.APPEND);
      assertThat(look()).isEmpty();
    }

    assertThat(look()).containsExactly("growing.txt");
  }

  @Test
  void handsOutAgainWhatHasChanged() throws IOException {
    Path file = Files.writeString(folder.resolve("file.txt"), "One");
    look();
    assertThat(look()).hasSize(1);

    Files.writeString(file, "Another");
    assertThat(look()).isEmpty();
    assertThat(look()).containsExactly("file.txt");
  }

  @Test
  void doesNotMindWhatGoes() throws IOException {
    Path file = Files.writeString(folder.resolve("file.txt"), "One");
    look();
    Files.delete(file);

    assertThat(look()).isEmpty();
    assertThat(look()).isEmpty();
  }

  @Test
  void handsOutOnceMoreWhatCouldNotBeKept() throws IOException {
    Files.writeString(folder.resolve("file.txt"), "One");
    look();
    watched.again(watched.look());

    assertThat(look()).containsExactly("file.txt");
  }

  @Test
  void saysThatThereIsNoFolder() {
    assertThatThrownBy(() -> new WatchedFolder(folder.resolve("none")))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("there is no such folder");
  }
}
