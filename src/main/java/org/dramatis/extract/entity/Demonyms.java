package org.dramatis.extract.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.model.Token;

/** The countries whose people and things an adjective names: "Iranian" is of Iran. */
final class Demonyms {

  private static final String RESOURCE = "demonyms.tsv";

  private final Map<String, String> countries;
  private final Set<String> names;
  private final NameBeginnings beginnings = new NameBeginnings();

  private Demonyms(Map<String, String> countries) {
    this.countries = countries;
    this.names = Set.copyOf(countries.values());
    countries.keySet().forEach(beginnings::add);
  }

  /** Reads the list that comes with the program: a country and its adjectives on each line. */
  static Demonyms load() {
    Map<String, String> countries = new HashMap<>();
    try (InputStream stream = Demonyms.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(countries, line));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the list " + RESOURCE, e);
    }
    return new Demonyms(Map.copyOf(countries));
  }

  private static void add(Map<String, String> countries, String line) {
    String[] fields = line.split("\t");
    for (int i = 1; i < fields.length; i++) {
      countries.putIfAbsent(fields[i], fields[0]);
    }
  }

  /** How many words the longest adjective has that begins with this word; 0 if none does. */
  int longestFrom(String word) {
    return beginnings.longestFrom(word);
  }

  /** The country of a capitalised adjective or noun. */
  Optional<String> country(String word) {
    return Optional.ofNullable(countries.get(word));
  }

  /** Whether a word stands for people of a country, not for the country: "Syrians", "Frenchmen". */
  boolean isPeople(Token token) {
    String word = token.word();
    boolean plural = token.tag().equals("NNS") || token.tag().equals("NNPS");
    boolean ending = word.endsWith("s") && !word.endsWith("ss") || word.endsWith("men");
    return plural && ending && countries.containsKey(word);
  }

  /** Whether these words are the name of a country. */
  boolean isCountry(String name) {
    return names.contains(name);
  }
}
