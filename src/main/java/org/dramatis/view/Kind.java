package org.dramatis.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a thing of the graph is, as the page draws it. */
public enum Kind {
  PERSON,
  ORGANISATION,
  PLACE,
  EVENT,
  OTHER;

  /**
   * The kind that an address names.
   *
   * @throws ViewException if there is none of that name
   */
  public static Kind named(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                ViewException.wrong(
                    "There is no kind \"" + name + "\".",
                    "There are: "
                        + Arrays.stream(values())
                            .map(Kind::toString)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  /** As addresses and answers write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
