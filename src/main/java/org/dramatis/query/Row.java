package org.dramatis.query;

import java.util.Map;

/** One row of an answer, by variable; what is not bound is empty. */
record Row(Map<String, String> values) {

  String get(String variable) {
    return values.getOrDefault(variable, "");
  }

  boolean has(String variable) {
    return !get(variable).isEmpty();
  }
}
