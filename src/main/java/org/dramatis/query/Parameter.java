package org.dramatis.query;

import java.util.Optional;

/**
 * A variable of a query that the one who asks gives a value.
 *
 * @param defaultValue what it is when no value is given; a name that is empty by default means
 *     anything; required if absent
 */
public record Parameter(
    String name, ParameterType type, Optional<String> defaultValue, String description) {

  public boolean isRequired() {
    return defaultValue.isEmpty();
  }
}
