package org.dramatis.view.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dramatis.view.place.PlaceMap.Basis;

/**
 * Where cities and countries are, by their names. It comes with the page, which is built from
 * GeoNames and Natural Earth; a program without its page knows no places.
 */
final class Gazetteer {

  /** Written by {@code src/main/explorer/places.mjs}. */
  private static final String RESOURCE = "/explorer/places.tsv";

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Comparator<Position> MOST_PEOPLE =
      Comparator.comparingLong(Position::people)
          .reversed()
          .thenComparingDouble(Position::latitude)
          .thenComparingDouble(Position::longitude);

  private final Map<String, List<Position>> cities = new HashMap<>();
  private final Map<String, List<Position>> countries = new HashMap<>();

  /** Takes lines of sort, name, country, latitude, longitude and people, with tabs between. */
  Gazetteer(Stream<String> lines) {
    lines.filter(line -> !line.startsWith("#")).forEach(this::read);
    Stream.of(cities, countries)
        .flatMap(names -> names.values().stream())
        .forEach(positions -> positions.sort(MOST_PEOPLE));
  }

  /** As it was built; empty if the page was not. */
  static Gazetteer shipped() {
    try (InputStream resource = Gazetteer.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        return new Gazetteer(Stream.of());
      }
      return new Gazetteer(
          new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8)).lines());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE + ": " + e.getMessage(), e);
    }
  }

  private void read(String line) {
    String[] fields = line.split("\t");
    Basis basis = Basis.valueOf(fields[0].toUpperCase(Locale.ROOT));
    Position position =
        new Position(
            basis,
            fields[2],
            Double.parseDouble(fields[3]),
            Double.parseDouble(fields[4]),
            Long.parseLong(fields[5]));
    (basis == Basis.CITY ? cities : countries)
        .computeIfAbsent(fold(fields[1]), name -> new ArrayList<>(1))
        .add(position);
  }

  Optional<Position> country(String name) {
    return countries.getOrDefault(fold(name), List.of()).stream().findFirst();
  }

  /** The most populous city of a name. */
  Optional<Position> city(String name) {
    return called(name).findFirst();
  }

  /** The most populous city of a name in a country. */
  Optional<Position> city(String name, String country) {
    return called(name).filter(city -> city.country().equals(country)).findFirst();
  }

  /** "New York" is called "New York City", too, and "Washington, D.C." "Washington". */
  private Stream<Position> called(String name) {
    String folded = fold(name);
    return Stream.of(folded, folded + " city", fold(name.replaceFirst(",.*", "")))
        .distinct()
        .flatMap(called -> cities.getOrDefault(called, List.of()).stream())
        .sorted(MOST_PEOPLE);
  }

  /** Without case, accents and punctuation. */
  private static String fold(String name) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace("&", " and ")
            .replace("st. ", "saint ")
            .replaceFirst("^the ", "");
    return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
  }
}
