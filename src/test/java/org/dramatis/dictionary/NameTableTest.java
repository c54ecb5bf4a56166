package org.dramatis.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dramatis.cache.CacheFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTableTest {

  @TempDir private Path folder;

  @Test
  void isMadeIntoADictionaryOnceAndAgainWhereThatIsDamaged() throws IOException {
    CacheFolder cache = new CacheFolder(folder.resolve("cache"));
    Path file = cache.file(NameDictionary.fileName());
    assertThat(NameDictionary.in(cache).areAliases("Ellan", "Ellan Island")).isTrue();
    byte[] made = Files.readAllBytes(file);
    Files.write(file, new byte[] {1, 2, 3});
    assertThat(NameDictionary.in(cache).areAliases("Ellan", "Ellan Island")).isTrue();
    assertThat(file).hasBinaryContent(made);
  }

  @Test
  void isMadeBesideWhereTheFolderCannotBeWritten() throws IOException {
    Path noFolder = Files.createFile(folder.resolve("file"));
    NameDictionary made = NameDictionary.in(new CacheFolder(noFolder.resolve("cache")));
    assertThat(made.names()).isEqualTo(3);
  }
}
