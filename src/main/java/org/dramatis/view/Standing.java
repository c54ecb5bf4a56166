package org.dramatis.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whether something is said to have happened, in the words of the page. */
public enum Standing {
  ASSERTED("Asserted"),
  PLANNED("Future"),
  UNCERTAIN("Uncertain"),
  DENIED("Negated");

  private final String factuality;

  Standing(String factuality) {
    this.factuality = factuality;
  }

  /**
   * How the page calls a {@code dr:factuality}; what the graph does not say otherwise is asserted.
   *
   * @param localName "Future"
   */
  public static Standing of(String localName) {
    return Arrays.stream(values())
        .filter(standing -> standing.factuality.equals(localName))
        .findFirst()
        .orElse(ASSERTED);
  }

  /**
   * The standing that an address names.
   *
   * @throws ViewException if there is none of that name
   */
  public static Standing named(String name) {
    return Arrays.stream(values())
        .filter(standing -> standing.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                ViewException.wrong(
                    "There is no standing \"" + name + "\".",
                    "There are: "
                        + Arrays.stream(values())
                            .map(Standing::toString)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  /** As addresses and answers write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
