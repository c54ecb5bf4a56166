package org.dramatis.annotate.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dramatis.cache.CacheFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {

  private static final String IN_A_JAR = "org/junit/jupiter/api/Test.class";
  private static final String IN_A_FOLDER = "org/dramatis/annotate/cache/ModelCache.class";

  @TempDir private Path folder;
  private int writings;

  @Test
  void aModelIsBuiltOnce() throws IOException {
    for (String resource : List.of(IN_A_JAR, IN_A_FOLDER)) {
      writings = 0;
      assertThat(load(folder, resource, 1)).isEqualTo(42);
      assertThat(load(folder, resource, 1)).isEqualTo(42);
      assertThat(writings).as(resource).isEqualTo(1);
    }
  }

  @Test
  void theFolderHoldsFinishedFilesAlone() throws IOException {
    load(folder.resolve("made/here"), IN_A_JAR, 7);
    assertThat(files(folder.resolve("made/here")))
        .singleElement()
        .satisfies(
            file -> assertThat(file.getFileName().toString()).matches("Test.class-[0-9a-f]{8}-7"));
  }

  @Test
  void aNewFormatTakesThePlaceOfFormerOnes() throws IOException {
    Path other = Files.createFile(folder.resolve("Test.class-00000000-3"));
    load(folder, IN_A_JAR, 3);
    load(folder, IN_A_JAR, 10);
    assertThat(writings).isEqualTo(2);
    assertThat(files(folder)).hasSize(2).contains(other);
  }

  @Test
  void aFormerProgramLeavesTheNewerFormat() throws IOException {
    load(folder, IN_A_JAR, 10);
    load(folder, IN_A_JAR, 9);
    load(folder, IN_A_JAR, 10);
    assertThat(writings).isEqualTo(2);
  }

  @Test
  void aDamagedFileIsBuiltAgain() throws IOException {
    load(folder, IN_A_JAR, 1);
    Path file = files(folder).get(0);
    byte[] whole = Files.readAllBytes(file);
    byte[] changed = whole.clone();
    changed[2] ^= 1;
    for (byte[] damaged : List.of(changed, new byte[0], new byte[8 + 1])) {
      Files.write(file, damaged);
      assertThat(load(folder, IN_A_JAR, 1)).isEqualTo(42);
      assertThat(file).hasBinaryContent(whole);
    }
    assertThat(writings).isEqualTo(4);
  }

  @Test
  void withoutAFolderTheModelIsBuiltInMemory() throws IOException {
    Path taken = Files.createFile(folder.resolve("taken"));
    assertThat(load(taken, IN_A_JAR, 1)).isEqualTo(42);
    assertThat(load(taken, IN_A_JAR, 1)).isEqualTo(42);
    assertThat(files(folder)).containsExactly(taken);
  }

  @Test
  void whatCannotBeReadIsSaid() {
    assertThatThrownBy(() -> load(folder, "no/such.model", 1))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no/such.model");
    assertThatThrownBy(
            () ->
                new ModelCache(new CacheFolder(folder))
                    .load(
                        IN_A_JAR,
                        1,
                        output -> {
                          throw new IOException("spoilt");
                        },
                        ByteBuffer::getInt))
        .hasMessage("spoilt");
    assertThat(folder).isEmptyDirectory();
  }

  private int load(Path place, String resource, int format) throws IOException {
    return new ModelCache(new CacheFolder(place))
        .load(
            resource,
            format,
            output -> {
              writings++;
              output.writeInt(42);
            },
            ByteBuffer::getInt);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
