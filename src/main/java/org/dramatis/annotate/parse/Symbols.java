package org.dramatis.annotate.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words, parts of speech and relations that the parser knows, each kind numbered from 0.
 *
 * @param labels the first stands for no relation, the second is that of a sentence's root
 */
record Symbols(List<String> words, List<String> tags, List<String> labels) {

  /** A word or tag that the model does not know. */
  static final String UNKNOWN = "-UNKNOWN-";

  /** In the place of a word, tag or label that is not there. */
  static final String NONE = "-NULL-";

  /** The word and tag above a sentence's root. */
  static final String ROOT = "-ROOT-";

  static final int NO_LABEL = 0;
  static final int ROOT_LABEL = 1;

  static Map<String, Integer> numbered(List<String> symbols) {
    Map<String, Integer> numbers = new HashMap<>(symbols.size() * 2);
    for (int i = 0; i < symbols.size(); i++) {
      numbers.put(symbols.get(i), i);
    }
    return numbers;
  }
}
