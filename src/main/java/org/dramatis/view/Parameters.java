package org.dramatis.view;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a view was asked with: names and values, as in the query of an address. */
public final class Parameters {

  private final Map<String, List<String>> values;
  private final String base;

  /**
   * @param values of each name, in the order given
   * @param base the base of all IRIs minted in the store
   */
  public Parameters(Map<String, List<String>> values, String base) {
    this.values = new TreeMap<>(values);
    this.base = base;
  }

  /** The first value that is not blank. */
  public Optional<String> text(String name) {
    return texts(name).stream().findFirst();
  }

  /** All values that are not blank. */
  public List<String> texts(String name) {
    return values.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).toList();
  }

  /**
   * @throws ViewException if it is not there
   */
  public String required(String name) {
    return text(name)
        .orElseThrow(
            () ->
                ViewException.wrong(
                    "This view wants \"" + name + "\".", "Add ?" + name + "=… to the address."));
  }

  /** The IRI of a thing that has to be given: the one minted, or its address at this server. */
  public String iri(String name) {
    return minted(required(name));
  }

  /** As {@link #iri(String)}, any number of them. */
  public List<String> iris(String name) {
    return texts(name).stream().map(this::minted).distinct().toList();
  }

  private String minted(String iri) {
    String path = URI.create(base).getPath();
    int at = iri.indexOf(path, iri.indexOf("://") + 3);
    boolean here = iri.matches("https?://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?/.*");
    return here && at > 0 ? base + iri.substring(at + path.length()) : iri;
  }

  /**
   * A whole number.
   *
   * @param fallback if none is given
   * @param most what a larger one is cut to
   * @throws ViewException if it is not a number, or negative
   */
  public int count(String name, int fallback, int most) {
    Optional<String> given = text(name);
    if (given.isEmpty()) {
      return fallback;
    }
    if (!given.get().matches("\\d{1,9}")) {
      throw ViewException.wrong(
          "\"" + name + "\" wants a whole number, not \"" + given.get() + "\".",
          "Try " + name + "=" + fallback + ".");
    }
    return Math.min(most, Integer.parseInt(given.get()));
  }

  /** Whether it is given as "true". */
  public boolean flag(String name) {
    return text(name).filter("true"::equals).isPresent();
  }
}
