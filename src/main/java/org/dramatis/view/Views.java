package org.dramatis.view;

import java.util.Map;
import java.util.TreeMap;
import org.dramatis.store.GraphStore;

/** All views of a store, by name: {@code /view/NAME}. */
public final class Views {

  private final Map<String, View> byName = new TreeMap<>();

  /** Views of a store, which has to stay open meanwhile. */
  public Views(GraphStore store) {
    byName.put("state", asked -> Map.of("state", Long.toString(store.written())));
  }

  /**
   * @throws ViewException if there is no view of that name
   */
  public View get(String name) {
    View view = byName.get(name);
    if (view == null) {
      throw ViewException.unknown(
          "There is no view \"" + name + "\".",
          "There are: " + String.join(", ", byName.keySet()) + ".");
    }
    return view;
  }
}
