package org.dramatis.view.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dramatis.view.Parameters;

/**
 * Which documents are wanted.
 *
 * @param words each of which has to be in the title, the id or the publisher, folded; or all of
 *     them in a sentence
 * @param withWords the IRIs of the documents that have such a sentence
 * @param from the first day, month or year of publication
 * @param to the last
 * @param publishers one of which it has to be, if there are any
 */
record DocumentFilter(
    List<String> words,
    Set<String> withWords,
    Optional<String> from,
    Optional<String> to,
    Set<String> publishers) {

  static DocumentFilter of(Parameters asked, Set<String> withWords) {
    return new DocumentFilter(
        Stream.of(fold(asked.text("q").orElse("")).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList(),
        withWords,
        asked.text("publishedFrom"),
        asked.text("publishedTo"),
        Set.copyOf(asked.texts("publisher")));
  }

  boolean admits(DocumentReference document) {
    return isOfPeriod(document.published())
        && (publishers.isEmpty() || document.publisher().filter(publishers::contains).isPresent())
        && hasWords(document);
  }

  /** A document of a month is of a period that begins or ends within the month. */
  private boolean isOfPeriod(Optional<String> published) {
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    return published
        .filter(day -> from.map(it -> day.compareTo(it) >= 0 || it.startsWith(day)).orElse(true))
        .filter(day -> to.map(it -> day.compareTo(it) <= 0 || day.startsWith(it)).orElse(true))
        .isPresent();
  }

  private boolean hasWords(DocumentReference document) {
    if (words.isEmpty() || withWords.contains(document.iri())) {
      return true;
    }
    String told =
        fold(
            document.id()
                + " "
                + document.title().orElse("")
                + " "
                + document.publisher().orElse(""));
    return words.stream().allMatch(told::contains);
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
