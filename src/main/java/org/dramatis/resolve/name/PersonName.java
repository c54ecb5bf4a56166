package org.dramatis.resolve.name;

import java.util.ArrayList;
import java.util.List;

/**
 * A person's name as folded words, courtesy titles left out.
 *
 * @param words from the first name to the family name; never empty
 * @param generation "jr" and the like, or an empty string
 */
public record PersonName(List<String> words, String generation) {

  public PersonName {
    words = List.copyOf(words);
  }

  /** Reads a name; one made of titles alone keeps them. */
  public static PersonName parse(String name, NameKnowledge knowledge) {
    List<String> words = new ArrayList<>(Folding.words(name));
    while (words.size() > 1 && knowledge.is("courtesy", words.get(0))) {
      words.remove(0);
    }
    String generation = "";
    while (words.size() > 1 && knowledge.is("suffix", words.get(words.size() - 1))) {
      String suffix = words.remove(words.size() - 1);
      generation = knowledge.is("generation", suffix) ? suffix : generation;
    }
    if (words.isEmpty()) {
      words.add(name.strip());
    }
    return new PersonName(words, generation);
  }

  public String given() {
    return words.get(0);
  }

  public String family() {
    return words.get(words.size() - 1);
  }

  /** Whether it is more than a first name or a family name alone. */
  public boolean isFull() {
    return words.size() > 1;
  }

  /** The words between first and last. */
  public List<String> middle() {
    return words.size() < 3 ? List.of() : words.subList(1, words.size() - 1);
  }

  public String text() {
    return generation.isEmpty()
        ? String.join(" ", words)
        : String.join(" ", words) + " " + generation;
  }
}
