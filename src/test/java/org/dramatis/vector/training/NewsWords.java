package org.dramatis.vector.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * The words of news, in the forms that WordNet lists; names are none, as they begin with capitals.
 */
final class NewsWords {

  private static final Pattern WORD = Pattern.compile("(?<![\\w'’-])[a-z]+(?:-[a-z]+)*(?!\\w)");

  /** In how many articles a word must stand that WordNet lists. */
  private static final int LISTED = 2;

  /** The same of one that it does not list: what is rarer may be a slip. */
  private static final int NOT_LISTED = 5;

  private final Map<String, Integer> articles = new TreeMap<>();

  /**
   * @param file with an article on each line, a JSON object whose {@code text} is read
   */
  void read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : (Iterable<String>) lines::iterator) {
        add(json.readTree(line).path("text").asText());
      }
    }
  }

  void add(String text) {
    Set<String> words =
        WORD.matcher(text).results().map(m -> m.group()).collect(Collectors.toSet());
    words.forEach(word -> articles.merge(word, 1, Integer::sum));
  }

  SortedSet<String> words() throws JWNLException {
    Dictionary wordNet = Dictionary.getDefaultResourceInstance();
    SortedSet<String> words = new TreeSet<>();
    for (Map.Entry<String, Integer> entry : articles.entrySet()) {
      List<String> forms = listed(wordNet, entry.getKey());
      if (!forms.isEmpty() && entry.getValue() >= LISTED) {
        words.addAll(forms);
      } else if (entry.getValue() >= NOT_LISTED) {
        words.add(entry.getKey());
      }
    }
    return words;
  }

  private static List<String> listed(Dictionary wordNet, String word) throws JWNLException {
    return Stream.of(wordNet.lookupAllIndexWords(word).getIndexWordArray())
        .map(IndexWord::getLemma)
        .filter(lemma -> WORD.matcher(lemma).matches())
        .toList();
  }
}
