package org.dramatis.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

  @TempDir private Path temporary;

  @Test
  void isWhereTheUserHasSaid() {
    assertThat(CacheFolder.ofUser("/c", "/home/u").path()).isEqualTo(Path.of("/c/dramatis"));
    assertThat(CacheFolder.ofUser("c", "/h").path()).isEqualTo(Path.of("/h/.cache/dramatis"));
    assertThat(CacheFolder.ofUser(null, "/h").path()).isEqualTo(Path.of("/h/.cache/dramatis"));
  }

  @Test
  void aFileIsReplacedAsAWhole() throws IOException {
    CacheFolder folder = new CacheFolder(temporary.resolve("made/here"));
    folder.write("file", out -> out.write(new byte[] {1, 2, 3}));
    folder.write("file", out -> out.write(7));
    assertThat(folder.file("file")).hasBinaryContent(new byte[] {7});
    assertThat(folder.path()).isDirectoryContaining(file -> file.endsWith("file"));
  }

  @Test
  void aProgramThatIsStoppedLeavesNothingUnfinished() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    ProcessBuilder stopped =
        new ProcessBuilder(java, "-cp", classPath, Stopped.class.getName(), temporary.toString());
    assertThat(stopped.start().waitFor()).isEqualTo(130);
    assertThat(temporary).isEmptyDirectory();
  }

  /** Ends in the middle of a file, as after Ctrl-C. */
  static final class Stopped {
    public static void main(String[] arguments) throws IOException {
      new CacheFolder(Path.of(arguments[0])).write("file", out -> Runtime.getRuntime().exit(130));
    }
  }

  @Test
  void deletesWhatIsUnwanted() throws IOException {
    CacheFolder folder = new CacheFolder(temporary.resolve("made/here"));
    folder.delete(name -> true);
    folder.write("old", out -> out.write(1));
    folder.write("new", out -> out.write(2));
    folder.delete("old"::equals);
    assertThat(folder.path().toFile().list()).containsExactly("new");
  }

  @Test
  void whereWritingFailsTheFileIsAsItWas() throws IOException {
    CacheFolder folder = new CacheFolder(temporary);
    folder.write("file", out -> out.write(7));
    assertThatThrownBy(
            () ->
                folder.write(
                    "file",
                    out -> {
                      out.write(new byte[1 << 20]);
                      throw new IOException("spoilt");
                    }))
        .hasMessage("spoilt");
    assertThat(folder.file("file")).hasBinaryContent(new byte[] {7});
    assertThat(temporary.toFile().list()).containsExactly("file");
  }
}
