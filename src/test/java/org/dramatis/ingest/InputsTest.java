package org.dramatis.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("b/deep"));
    Files.createDirectories(folder.resolve(".git"));
    for (String name :
        List.of("c.txt", "b/deep/z.html", "b/a.jsonl", "a.txt.gz", "B.NDJSON", "x.pdf")) {
      Files.writeString(folder.resolve(name), "12345");
    }
    Files.writeString(folder.resolve(".hidden.txt"), "x");
    Files.writeString(folder.resolve(".git/y.txt"), "x");
  }

  private static List<String> names(String... arguments) {
    return Inputs.find(List.of(arguments)).files().stream().map(InputFile::name).toList();
  }

  @Test
  void findsAFoldersFilesInOrderAndPassesHiddenOnesBy() {
    assertThat(names(folder.toString()))
        .containsExactly("B.NDJSON", "a.txt.gz", "b/a.jsonl", "b/deep/z.html", "c.txt");
  }

  @Test
  void knowsTheSizeInAdvance() {
    assertThat(Inputs.find(List.of(folder.toString())).bytes()).isEqualTo(25);
  }

  @Test
  void namesAFileByItselfWithoutItsFolder() {
    assertThat(names(folder.resolve("b/a.jsonl").toString())).containsExactly("a.jsonl");
  }

  @Test
  void readsAFileOnceThatIsNamedTwice() {
    assertThat(names(folder.toString(), folder.resolve("b/../c.txt").toString())).hasSize(5);
  }

  @Test
  void expandsGlobs() {
    assertThat(names(folder + "/*.txt")).containsExactly("c.txt");
    assertThat(names(folder + "/**/*.{txt,html}")).containsExactly("b/deep/z.html", "c.txt");
    assertThat(names(folder + "/b/?.jsonl")).containsExactly("a.jsonl");
  }

  @Test
  void takesAnExistingFileWithGlobCharactersByItsName() throws IOException {
    Files.writeString(folder.resolve("a[1].txt"), "x");
    assertThat(names(folder.resolve("a[1].txt").toString())).containsExactly("a[1].txt");
  }

  @Test
  void saysWhatIsMissing() {
    String missing = folder.resolve("nowhere").toString();
    assertThatThrownBy(() -> names(missing))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(
            "Cannot read " + missing + ": there is no such file or folder. Check the path.");
    assertThatThrownBy(() -> names(folder + "/*.xml"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("no file matches");
    assertThatThrownBy(() -> names(folder + "/[.txt"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("not a pattern");
  }

  @Test
  void saysThatAFolderHoldsNothingToRead() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatThrownBy(() -> names(empty.toString()))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("Nothing to read in " + empty)
        .hasMessageContaining(".jsonl");
  }

  @Test
  void walksNoCircles() throws IOException {
    Files.createSymbolicLink(folder.resolve("b/loop"), folder);
    Inputs inputs = Inputs.find(List.of(folder.toString()));
    assertThat(inputs.files()).hasSize(5);
    assertThat(inputs.unreadable()).isEmpty();
  }

  @Test
  void needsPermission() throws IOException {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
    Path secret = folder.resolve("b/deep");
    assumeTrue(Files.getFileStore(secret).supportsFileAttributeView("posix"), "no POSIX files");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assertThat(Inputs.find(List.of(folder.toString())).unreadable())
        .singleElement()
        .asString()
        .contains("no permission");
    assertThatThrownBy(() -> names(secret.toString()))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("no permission");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rwx------"));
  }
}
