package org.dramatis.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameDictionaryTest {

  private static final List<String> HARBOUR =
      List.of(
          "Ellan\tEllan_(island)\t0.75",
          "ELLAN\tEllan_Lines\t0.9",
          "Ellan Lines\tEllan_Lines\t1.0",
          "the Ellan Lines\tEllan_Lines\t0.5",
          "Wikipedia article on Ellan\tEllan_Lines\t1.0",
          "http://example.org/Ellan\tEllan_Lines\t1.0",
          "Wikipedia\tWikipedia\t0.987654");

  @TempDir private Path folder;

  @Test
  void aNameLeadsToItsTitle() throws IOException {
    NameDictionary dictionary = made(HARBOUR);
    Meaning meaning = dictionary.find("Wikipedia").orElseThrow();
    assertThat(dictionary.title(meaning.title())).isEqualTo("Wikipedia");
    assertThat(meaning.probability()).isEqualTo(0.987654);
    assertThat(meaning.exact()).isTrue();
    assertThat(dictionary.find("Wikipaedia")).isEmpty();
    assertThat(dictionary.find("")).isEmpty();
  }

  @Test
  void theSpellingAskedForGoesBeforeOthers() throws IOException {
    NameDictionary dictionary = made(HARBOUR);
    assertThat(titleOf("Ellan", dictionary)).isEqualTo("Ellan_(island)");
    assertThat(titleOf("ELLAN", dictionary)).isEqualTo("Ellan_Lines");
    assertThat(dictionary.find("the Ellan Lines").orElseThrow().probability()).isEqualTo(0.5);
  }

  @Test
  void ofOtherSpellingsTheSurestIsTaken() throws IOException {
    NameDictionary dictionary = made(HARBOUR);
    for (String name : List.of("ellan", "The Ellan", " Ellan ", "eLLan")) {
      Meaning meaning = dictionary.find(name).orElseThrow();
      assertThat(meaning.exact()).as(name).isFalse();
      assertThat(dictionary.title(meaning.title())).as(name).isEqualTo("Ellan_Lines");
    }
    assertThat(dictionary.find("ellan_lines").orElseThrow().probability()).isEqualTo(1);
  }

  @Test
  void namesOfOneThingAreAliases() throws IOException {
    NameDictionary dictionary = made(HARBOUR);
    assertThat(dictionary.areAliases("ELLAN", "Ellan Lines")).isTrue();
    assertThat(dictionary.areAliases("Ellan", "Ellan Lines")).isFalse();
    assertThat(dictionary.areAliases("Nobody", "Nobody")).isFalse();
    int title = dictionary.find("Ellan Lines").orElseThrow().title();
    assertThat(dictionary.namesOf(title))
        .containsExactly("ELLAN", "Ellan Lines", "the Ellan Lines");
  }

  @Test
  void whatSpeaksOfALinkIsNoName() throws IOException {
    NameDictionary dictionary = made(HARBOUR);
    assertThat(dictionary.names()).isEqualTo(5);
    assertThat(dictionary.find("Wikipedia article on Ellan")).isEmpty();
    assertThat(dictionary.find("http://example.org/Ellan")).isEmpty();
  }

  @Test
  void everyNameOfManyIsFound() throws IOException {
    Random random = new Random(7);
    Map<String, String> titles = new HashMap<>();
    List<String> lines = new ArrayList<>();
    for (int title = 0; title < 500; title++) {
      for (int name = random.nextInt(12); name >= 0; name--) {
        String text = Long.toString(random.nextLong(), 36) + " Ж" + title;
        titles.put(text, "T" + title);
        lines.add(text + "\tT" + title + "\t" + name / 12.0);
      }
    }
    NameDictionary dictionary = made(lines);
    assertThat(dictionary.names()).isEqualTo(titles.size());
    assertThat(dictionary.titles()).isEqualTo(500);
    titles.forEach((name, title) -> assertThat(titleOf(name, dictionary)).isEqualTo(title));
    for (String line : lines) {
      String[] fields = line.split("\t");
      assertThat(dictionary.find(fields[0]).orElseThrow().probability())
          .isCloseTo(Double.parseDouble(fields[2]), within(1e-6));
    }
  }

  @Test
  void anEmptyTableMakesAnEmptyDictionary() throws IOException {
    NameDictionary dictionary = made(List.of());
    assertThat(dictionary.names()).isZero();
    assertThat(dictionary.find("Ellan")).isEmpty();
  }

  @Test
  void theSameTableMakesTheSameFile() throws IOException {
    assertThat(write(HARBOUR)).hasBinaryContent(Files.readAllBytes(write(HARBOUR)));
  }

  @Test
  void aLineThatIsNoneIsNamed() {
    for (String line : List.of("Ellan\tEllan_Lines", "a\tb\tc", "a\tb\t1.5", "", "a\tb\t1\td")) {
      assertThatThrownBy(() -> made(List.of(HARBOUR.get(0), line)))
          .isInstanceOf(NameDictionaryException.class)
          .hasMessageContaining("line 2 ");
    }
  }

  @Test
  void whatIsNoDictionaryIsNotOpened() throws IOException {
    byte[] whole = Files.readAllBytes(write(HARBOUR));
    byte[] changed = whole.clone();
    changed[whole.length - 1]++;
    Path file = folder.resolve("damaged");
    for (byte[] bytes :
        List.of(new byte[0], Arrays.copyOf(whole, whole.length - 1), changed, new byte[500])) {
      Files.write(file, bytes);
      assertThatThrownBy(() -> NameDictionary.open(file))
          .isInstanceOf(NameDictionaryException.class)
          .hasMessageContaining(file.toString())
          .hasMessageContaining("build it again");
    }
    assertThatThrownBy(() -> NameDictionary.open(folder.resolve("none")))
        .isInstanceOf(NameDictionaryException.class)
        .hasMessageContaining("none");
  }

  private static String titleOf(String name, NameDictionary dictionary) {
    return dictionary.title(dictionary.find(name).orElseThrow().title());
  }

  private NameDictionary made(List<String> lines) throws IOException {
    return NameDictionary.open(write(lines));
  }

  private Path write(List<String> lines) throws IOException {
    Path table = Files.write(folder.resolve("table.tab"), lines);
    Path file = Files.createTempFile(folder, "names", "");
    try (var in = Files.newBufferedReader(table);
        var out = Files.newOutputStream(file)) {
      NameDictionaryWriter.write(in, out);
    }
    return file;
  }
}
